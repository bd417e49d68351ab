package io.tidu.filing.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.KnownEvidence;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ValidityPeriod;
import io.tidu.evidence.ValidityState;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.filing.Stage.Case;
import io.tidu.filing.vault.VaultFilter.Show;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-21: the documents of a firm. */
@TiduTest
class VaultTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Vault vault;

    @Autowired
    private KnownEvidence known;

    @Autowired
    private EvidenceValidity validity;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private FilingService filings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Stage stage;
    private Case firm;

    @BeforeEach
    void rejectOne() {
        stage = new Stage(context);
        firm = stage.in(FilingStatus.REJECTED);
    }

    @Test
    void everyDocumentStandsThereOnceWithWhereItIsUsed() {
        var earlier = document("E01");
        var again = draft();
        var used = known.reuse(firm.filler(), earlier.file().id(), again, new SlotCode("E01"));

        assertThat(vault.count(firm.filler(), VaultFilter.everything())).isEqualTo(7);
        var licence = document("E01");
        assertThat(licence.file()).isEqualTo(used);
        assertThat(licence.filings()).isEqualTo(2);
        assertThat(licence.uses()).extracting(VaultUse::submission).containsExactly(0, 1);
        assertThat(licence.uses().getFirst().number()).isNull();
        assertThat(licence.uses().getLast().number()).startsWith("SRDI-");
        assertThat(vault.page(firm.signatory(), VaultFilter.everything(), 0, 50).getFirst())
                .isEqualTo(licence);
        assertThat(vault.page(firm.filler(), VaultFilter.everything(), 5, 50)).hasSize(2);
    }

    @Test
    void whatHoldsNoLongerIsFoundAndWhatNobodyDated() {
        var today = LocalDate.now(clock);
        date("E01", ValidityPeriod.until(today.minusDays(1)));
        date("E03", ValidityPeriod.until(today.plusDays(30)));
        date("E04", ValidityPeriod.until(today.plusYears(2)));
        date("E05", ValidityPeriod.withoutEnd());
        assertThat(slots(Show.ENDED)).containsExactly("E01");
        assertThat(slots(Show.ENDS_SOON)).containsExactly("E03");
        assertThat(slots(Show.UNDATED)).containsExactlyInAnyOrder("E02", "E06", "E10");
        assertThat(vault.counts(firm.filler(), VaultFilter.everything()))
                .isEqualTo(Map.of(Show.ALL, 7, Show.ENDED, 1, Show.ENDS_SOON, 1, Show.UNDATED, 3));
        assertThat(document("E01").validity()).isNotNull().extracting("state").isEqualTo(ValidityState.ENDED);
        validity.say(firm.filler(), document("E05").file().id(), null);
        assertThat(slots(Show.UNDATED)).contains("E05");
    }

    @Test
    void isNarrowedByNameAndSlot() {
        var named = new VaultFilter("e0", null, Show.ALL);
        assertThat(vault.count(firm.filler(), named)).isEqualTo(6);
        assertThat(vault.count(firm.filler(), new VaultFilter("%", null, Show.ALL)))
                .isZero();
        assertThat(vault.count(firm.filler(), named.with(new SlotCode("E04")))).isEqualTo(1);
    }

    @Test
    void whatWasTakenOutBeforeAnybodySubmittedItIsNotInIt() {
        var again = draft();
        var own = known.reuse(firm.filler(), document("E01").file().id(), again, new SlotCode("E01"));
        evidence.remove(firm.filler(), own.id());
        assertThat(document("E01").filings()).isEqualTo(1);
    }

    @Test
    void aFirmThatChangedItsNameKeepsItsDocuments() {
        jdbc.sql("update filing set enterprise_name = '旧名称有限公司' where enterprise_id = ?")
                .param(RowKey.bytes(firm.enterprise().value()))
                .update();
        assertThat(vault.count(firm.filler(), VaultFilter.everything())).isEqualTo(7);
    }

    @Test
    void nobodySeesAnotherFirmsAndOfficialsHaveNone() {
        var other = stage.firm();
        assertThat(vault.count(other.filler(), VaultFilter.everything())).isZero();
        assertThat(vault.page(other.filler(), VaultFilter.everything(), 0, 50)).isEmpty();
        for (var person :
                List.of(stage.county, stage.city, stage.province, stage.publisher, stage.expert, stage.auditor)) {
            assertThatThrownBy(() -> vault.count(person, VaultFilter.everything()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> vault.counts(person, VaultFilter.everything()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> vault.page(person, VaultFilter.everything(), 0, 9))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void nothingIsUsedAcrossFirmsOrInWhatWasSubmitted() {
        var licence = document("E01").file();
        var foreign = stage.complete();
        var theirs = new DossierId(foreign.id().value());
        var slot = new SlotCode("E11");
        assertThatThrownBy(() -> known.reuse(foreign.filler(), licence.id(), theirs, slot))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> known.reuse(firm.filler(), licence.id(), theirs, slot))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> known.reuse(stage.county, licence.id(), theirs, slot))
                .isInstanceOf(NotFound.class);
        var again = draft();
        assertThatThrownBy(() -> known.reuse(firm.signatory(), licence.id(), again, slot))
                .isInstanceOf(NotAllowed.class);
        var submitted = new DossierId(firm.id().value());
        assertThatThrownBy(() -> known.reuse(firm.filler(), licence.id(), submitted, slot))
                .isInstanceOf(NotAllowed.class);
    }

    /** Another filing of the same firm, being filled in. */
    private DossierId draft() {
        var round = stage.runAnotherRound();
        return new DossierId(
                filings.start(firm.filler(), round, UUID.randomUUID()).id().value());
    }

    private void date(String slot, ValidityPeriod period) {
        validity.say(firm.filler(), document(slot).file().id(), period);
    }

    private List<String> slots(Show show) {
        return vault.page(firm.filler(), VaultFilter.everything().with(show), 0, 50).stream()
                .map(document -> document.file().slot().value())
                .toList();
    }

    private VaultDocument document(String slot) {
        return vault.page(firm.filler(), VaultFilter.everything().with(new SlotCode(slot)), 0, 1)
                .getFirst();
    }
}
