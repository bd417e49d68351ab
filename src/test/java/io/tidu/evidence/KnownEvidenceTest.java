package io.tidu.evidence;

import static io.tidu.evidence.EvidenceWorkshop.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tidu.evidence.EvidenceRefused.Reason;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-21: a file that is there already is used again. */
class KnownEvidenceTest extends EvidenceRoom {

    private static final SlotCode LICENCE = new SlotCode("E01");
    private static final SlotCode AUDIT = new SlotCode("E04");

    private KnownEvidence known;
    private final EnterpriseId firm = EnterpriseId.next();
    private final EnterpriseId otherFirm = EnterpriseId.next();
    private final Actor filler = new Actor(AccountId.next(), "张填报", Role.FILLER, new OfEnterprise(firm), "127.0.0.1");

    @BeforeEach
    void openWhatIsTested() {
        known = workshop.known(clock, transactions);
    }

    @Test
    void aFileOfAnEarlierFilingIsARowMoreAndNoByte() throws IOException {
        var earlier = add(dossier(firm));
        var draft = dossier(firm);
        long stored = storedFiles();
        var used = known.reuse(filler, earlier.id(), draft, AUDIT);

        assertThat(used.digest()).isEqualTo(earlier.digest());
        assertThat(used.fileName()).isEqualTo(earlier.fileName());
        assertThat(evidence.list(filler, draft)).containsExactly(used);
        assertThat(evidence.usedBytes(filler, draft)).isEqualTo(earlier.size());
        assertThat(storedFiles()).isEqualTo(stored);
        try (var in = evidence.open(filler, used.id(), EvidenceUse.VIEWED).stream()) {
            assertThat(in.readAllBytes()).hasSize((int) earlier.size());
        }
        assertThat(actionsOn(used)).containsExactly("EVIDENCE_REUSED");
    }

    @Test
    void aFileOfAnotherFirmIsNotThere() {
        var foreign = add(dossier(otherFirm));
        var draft = dossier(firm);
        assertThatThrownBy(() -> known.reuse(filler, foreign.id(), draft, AUDIT))
                .isInstanceOf(NotFound.class);
        var own = add(dossier(firm));
        var foreignDraft = dossier(otherFirm);
        assertThatThrownBy(() -> known.reuse(filler, own.id(), foreignDraft, AUDIT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> known.reuse(People.official(), own.id(), draft, AUDIT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> known.reuse(filler, EvidenceId.next(), draft, AUDIT))
                .isInstanceOf(NotFound.class);
        assertThat(evidence.list(filler, draft)).isEmpty();
    }

    @Test
    void whatWasSubmittedTakesNoMore() {
        var own = add(dossier(firm));
        var submitted = dossier(firm);
        workshop.gate.changeable.remove(submitted);
        assertThatThrownBy(() -> known.reuse(filler, own.id(), submitted, AUDIT))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theSameFileStandsInADossierOnce() {
        var own = add(dossier(firm));
        var draft = dossier(firm);
        known.reuse(filler, own.id(), draft, AUDIT);
        assertThat(catchThrowableOfType(EvidenceRefused.class, () -> known.reuse(filler, own.id(), draft, LICENCE))
                        .reason())
                .isEqualTo(Reason.DUPLICATE_IN_OTHER_SLOT);
    }

    @Test
    void whatTheScannerFoundLaterIsUsedNoMoreAndStaysFound() {
        var own = add(dossier(firm));
        jdbc.sql("update evidence_content set scan = 'INFECTED' where digest = ?")
                .param(new Digest(own.digest()).bytes())
                .update();
        var draft = dossier(firm);
        assertThatThrownBy(() -> known.reuse(filler, own.id(), draft, AUDIT)).isInstanceOf(EvidenceQuarantined.class);
    }

    @Test
    void theCollectorKeepsOffWhatIsUsedAgain() throws IOException {
        var own = add(dossier(firm));
        var used = known.reuse(filler, own.id(), dossier(firm), AUDIT);
        assertThat(workshop.contents.unnamedSince(clock.instant().plus(Duration.ofDays(3))))
                .doesNotContain(new Digest(used.digest()));
        assertThat(workshop.store.holds(new Digest(used.digest()))).isTrue();
    }

    @Test
    void manyAreFoundAtOnceAndThoseOfOthersNot() {
        var own = add(dossier(firm));
        var hidden = add(dossier(otherFirm));
        workshop.gate.open.remove(hidden.dossier());
        assertThat(known.find(filler, List.of(own.id(), hidden.id(), EvidenceId.next())))
                .containsExactly(Map.entry(own.id(), own));
        assertThat(known.find(filler, List.of())).isEmpty();
    }

    private List<String> actionsOn(EvidenceRow row) {
        return jdbc.sql("select action from audit_entry where subject = ?")
                .param(Trails.subject(row))
                .query(String.class)
                .list();
    }

    private long storedFiles() throws IOException {
        try (var files = Files.walk(folder.resolve("content"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private DossierId dossier(EnterpriseId of) {
        var dossier = workshop.gate.openDossier();
        names.put(dossier, new DossierName(of, "某公司", "草稿"));
        return dossier;
    }

    private EvidenceRow add(DossierId dossier) {
        return evidence.add(filler, dossier, LICENCE, "营业执照.pdf", stream(Samples.uniquePdf(1)));
    }
}
