package io.tidu.publication.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may propose, decide, answer, publish and look. */
class CancellationPermissionTest extends CancellationStage {

    private static final SlotCode FACTS_FILES = new SlotCode("K01");
    private static final SlotCode ANSWER_FILES = new SlotCode("O02");

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private RelationService relations;

    @Test
    void forStrangersThereIsNoCase() {
        var title = grant(firm, "SRDI_SME");
        var number = open(title, "TAX");

        for (var stranger : strangers()) {
            none(() -> cases.view(stranger, number));
            none(() -> cases.cancel(stranger, number, "理由", UUID.randomUUID()));
            none(() -> cases.drop(stranger, number, "理由", UUID.randomUUID()));
            none(() -> cases.undo(stranger, number, "理由", UUID.randomUUID()));
            none(() -> cases.proposable(stranger, title));
            none(() -> open(stranger, title, "TAX"));
            none(() -> answers.answer(stranger, number, "说明", UUID.randomUUID()));
            assertThat(evidenceIsThere(stranger, number)).isFalse();
        }
        none(() -> answers.answer(stage.firm().filler(), number, "说明", UUID.randomUUID()));
    }

    private List<Actor> strangers() {
        return List.of(
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince,
                stage.otherPublisher,
                stage.expert,
                stage.systemAdmin,
                stage.securityAdmin,
                stage.auditor);
    }

    @Test
    void whoOpensACaseDoesNotDecideIt() {
        var number = open(stage.province, grant(firm, "SRDI_SME"), "TAX");
        answer(number);

        assertThat(view(number).rights().decides()).isFalse();
        assertThatThrownBy(() -> cancel(number)).isInstanceOf(NotAllowed.class);
        var colleague = colleague(stage.province);
        assertThat(cases.view(colleague, number).rights().decides()).isTrue();
        cases.cancel(colleague, number, "属实。", UUID.randomUUID());
        assertThat(view(number).row().status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void countyAndCityProposeAndTheProvinceDecides() {
        var number = open(grant(firm, "SRDI_SME"), "TAX");
        answer(number);

        for (var below : List.of(stage.county, stage.city)) {
            denied(() -> cases.cancel(below, number, "属实。", UUID.randomUUID()));
        }
        denied(() -> cases.drop(stage.city, number, "不属实。", UUID.randomUUID()));
        denied(() -> cases.cancel(stage.publisher, number, "属实。", UUID.randomUUID()));
        cancel(number);
        denied(() -> cases.undo(stage.county, number, "再看。", UUID.randomUUID()));
    }

    @Test
    void publishersOfTheProvincePublishAndNobodyElse() {
        decided(grant(firm, "SRDI_SME"), "TAX");

        denied(() -> lists.publish(stage.province, command("SRDI_SME"), UUID.randomUUID()));
        none(() -> lists.publish(stage.county, command("SRDI_SME"), UUID.randomUUID()));
        none(() -> lists.waiting(stage.city));
        none(() -> lists.waiting(firm.filler()));
        assertThat(lists.waiting(stage.otherPublisher)).isEmpty();
        assertThatThrownBy(() -> lists.publish(stage.otherPublisher, command("SRDI_SME"), UUID.randomUUID()))
                .isInstanceOf(CaseRefused.NobodyWaiting.class);
        assertThat(held(firm, "SRDI_SME")).hasSize(1);
    }

    @Test
    void whoIsRelatedToTheFirmDoesNothing() {
        var title = grant(firm, "SRDI_SME");
        var number = open(title, "TAX");
        relations.declare(
                stage.county,
                new NewRelation(firm.enterprise(), stage.county.account(), RelationKind.OTHER, "亲属"),
                UUID.randomUUID());

        denied(() -> cases.drop(stage.county, number, "不属实。", UUID.randomUUID()));
        denied(() -> cases.proposable(stage.county, title));
        assertThat(cases.view(stage.county, number).rights()).isEqualTo(CaseRights.NONE);
        assertThat(evidenceIsThere(stage.county, number)).isFalse();
    }

    @Test
    void theFirmReadsTheFactsAndNotTheFilesBehindThem() {
        var number = open(grant(firm, "SRDI_SME"), "TAX");
        var row = view(number).row();
        evidence.add(stage.county, row.id().dossier(), FACTS_FILES, "决定书.pdf", paper());

        none(() -> evidence.list(firm.filler(), row.id().dossier()));
        none(() -> evidence.list(stage.publisher, row.id().dossier()));
        assertThat(evidence.list(stage.province, row.id().dossier())).hasSize(1);
    }

    @Test
    void whatTheFirmPutsTogetherIsReadOnceItHasAnswered() {
        var number = open(grant(firm, "SRDI_SME"), "TAX");
        var files = view(number).row().answerFiles();
        evidence.add(firm.filler(), files, ANSWER_FILES, "说明.pdf", paper());
        none(() -> evidence.list(stage.county, files));

        answer(number);

        assertThat(evidence.list(stage.county, files)).hasSize(1);
        assertThatThrownBy(() -> evidence.add(firm.filler(), files, ANSWER_FILES, "再加.pdf", paper()))
                .isInstanceOf(NotAllowed.class);
    }

    private boolean evidenceIsThere(Actor actor, String number) {
        try {
            evidence.list(actor, view(number).row().id().dossier());
            return true;
        } catch (NotFound none) {
            return false;
        }
    }

    private static ByteArrayInputStream paper() {
        return new ByteArrayInputStream(io.tidu.filing.Stage.paper());
    }

    private static void none(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private static void denied(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotAllowed.class);
    }
}
