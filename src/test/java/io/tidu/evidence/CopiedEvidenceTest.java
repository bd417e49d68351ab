package io.tidu.evidence;

import static io.tidu.evidence.EvidenceWorkshop.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CopiedEvidenceTest extends EvidenceRoom {

    private static final SlotCode AUDIT = new SlotCode("E04");

    private final EnterpriseId firm = EnterpriseId.next();
    private final EnterpriseId otherFirm = EnterpriseId.next();
    private final Actor filler = new Actor(AccountId.next(), "张填报", Role.FILLER, new OfEnterprise(firm), "127.0.0.1");
    private final Actor official = People.official();
    private final byte[] pdf = Samples.uniquePdf(2);

    @Test
    void officialsAreToldWhichFirmSubmittedTheSameFile() {
        var row = submitted(firm, "甲公司", "ZJ-1");
        assertThat(evidence.among(official, List.of(row))).isEmpty();

        submitted(otherFirm, "乙公司", "ZJ-2");
        assertThat(evidence.among(official, List.of(row)))
                .containsExactly(
                        Map.entry(row.id(), new CopyNotice(List.of(new DossierName(otherFirm, "乙公司", "ZJ-2")), 0)));
    }

    @Test
    void ofFirmsOutsideTheTerritoryOnlyTheNumberIsTold() {
        var row = submitted(firm, "甲公司", "ZJ-1");
        var foreign = submitted(otherFirm, "乙公司", "ZJ-2");
        submitted(otherFirm, "乙公司", "ZJ-3");
        workshop.gate.open.remove(foreign.dossier());
        workshop.gate.open.removeIf(dossier ->
                names.get(dossier) != null && names.get(dossier).title().equals("ZJ-3"));
        assertThat(evidence.among(official, List.of(row)).get(row.id())).isEqualTo(new CopyNotice(List.of(), 1));
    }

    @Test
    void aFormThatManySendInIsListedInPartAndHidesNoOtherCopy() {
        var report = Samples.uniquePdf(3);
        var form = submitted(firm, "甲公司", "ZJ-1");
        var copied = evidence.add(filler, form.dossier(), AUDIT, "报告.pdf", stream(report));
        evidence.freeze(filler, form.dossier(), 2);
        for (int i = 0; i < 25; i++) {
            submitted(EnterpriseId.next(), "丙公司" + i, "ZJ-3" + i);
        }
        var thief = workshop.gate.openDossier();
        names.put(thief, new DossierName(otherFirm, "乙公司", "ZJ-2"));
        evidence.add(filler, thief, AUDIT, "报告.pdf", stream(report));
        evidence.freeze(filler, thief, 1);

        var notices = evidence.among(official, List.of(form, copied));
        assertThat(Objects.requireNonNull(notices.get(form.id())).named()).hasSizeBetween(10, 20);
        assertThat(notices.get(copied.id()))
                .isEqualTo(new CopyNotice(List.of(new DossierName(otherFirm, "乙公司", "ZJ-2")), 0));
    }

    @Test
    void firmsAreNeverToldOfEachOther() {
        var row = submitted(firm, "甲公司", "ZJ-1");
        submitted(otherFirm, "乙公司", "ZJ-2");
        assertThat(evidence.among(filler, List.of(row))).isEmpty();
        assertThat(evidence.ownOthers(filler, row)).isEmpty();
    }

    @Test
    void aDraftOfAnotherFirmIsNobodysAffair() {
        var row = submitted(firm, "甲公司", "ZJ-1");
        add(otherFirm, "乙公司", "草稿");
        assertThat(evidence.among(official, List.of(row))).isEmpty();
    }

    @Test
    void whatTheSameFirmSubmitsAgainIsNoCopy() {
        var row = submitted(firm, "甲公司", "ZJ-1");
        submitted(firm, "甲公司", "ZJ-0");
        assertThat(evidence.among(official, List.of(row))).isEmpty();
    }

    @Test
    void aFirmIsToldWhereItsOwnFileStandsAlready() {
        submitted(firm, "甲公司", "ZJ-1");
        var row = add(firm, "甲公司", "ZJ-2");
        assertThat(evidence.ownOthers(filler, row)).containsExactly(new DossierName(firm, "甲公司", "ZJ-1"));
        assertThat(evidence.ownOthers(official, row)).isEmpty();
    }

    @Test
    void nobodyAsksAboutFilesTheyMayNotSee() {
        var row = submitted(firm, "甲公司", "ZJ-1");
        workshop.gate.open.clear();
        assertThatThrownBy(() -> evidence.among(official, List.of(row))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.ownOthers(filler, row)).isInstanceOf(NotFound.class);
    }

    private EvidenceRow submitted(EnterpriseId of, String name, String title) {
        var row = add(of, name, title);
        evidence.freeze(filler, row.dossier(), 1);
        return row;
    }

    private EvidenceRow add(EnterpriseId of, String name, String title) {
        var dossier = workshop.gate.openDossier();
        names.put(dossier, new DossierName(of, name, title));
        return evidence.add(filler, dossier, AUDIT, "审计报告.pdf", stream(pdf));
    }
}
