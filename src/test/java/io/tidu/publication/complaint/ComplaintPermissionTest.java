package io.tidu.publication.complaint;

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
import io.tidu.publication.cancellation.CaseOrigin;
import io.tidu.publication.statement.Statement;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may see complaints, who complains, and do something about them: role × territory × relation. */
class ComplaintPermissionTest extends ComplaintStage {

    private static final SlotCode ANSWER = new SlotCode("O02");

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private RelationService relations;

    @Autowired
    private CaseOrigin origin;

    @Test
    void forStrangersThereIsNone() {
        var number = number(complain(paper()));
        ask(number);
        var files = view(number).row().id().dossier();

        for (var stranger : strangers()) {
            none(() -> complaints.view(stranger, number));
            none(() -> complaints.statement(stranger, number));
            none(() -> complaints.ask(stranger, number, "请说明。", 3, UUID.randomUUID()));
            none(() -> complaints.refuse(stranger, number, "不受理。", UUID.randomUUID()));
            none(() -> complaints.dismiss(stranger, number, "不属实。", UUID.randomUUID()));
            none(() -> complaints.foundable(stranger, number));
            none(() -> found(stranger, number));
            none(() -> complaints.takeUpAgain(stranger, number, UUID.randomUUID()));
            none(() -> answers.answer(stranger, number, "说明", UUID.randomUUID()));
            none(() -> evidence.list(stranger, files));
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
    void publishersSeeWhereItStandsAndNeitherWhoComplainsNorWhy() {
        var number = number(complain(paper()));

        var seen = complaints.view(stage.publisher, number);

        assertThat(seen.statement()).isNull();
        assertThat(seen.rights()).isEqualTo(ComplaintRights.NONE);
        denied(() -> complaints.statement(stage.publisher, number));
        denied(() -> complaints.ask(stage.publisher, number, "请说明。", 3, UUID.randomUUID()));
        none(() -> evidence.list(stage.publisher, seen.row().id().dossier()));
    }

    @Test
    void whoHandlesItReadsMaskedNamesUntilAskingWhichIsWrittenDown() {
        var number = number(complain());

        assertThat(complaints.view(stage.city, number).statement())
                .isEqualTo(new Statement("欧*", "139****5678", REASON));
        assertThat(complaints.statement(stage.city, number)).isEqualTo(new Statement(NAME, CONTACT, REASON));
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'COMPLAINANT_READ'")
                        .param("complaint:" + number)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theFirmReadsTheQuestionAndNothingOfTheComplaint() {
        var number = number(complain(paper()));
        assertThat(answers.complaints(firm.filler())).as("before it was asked").isEmpty();
        none(() -> answers.answer(firm.filler(), number, "说明", UUID.randomUUID()));
        ask(number);

        assertThat(answers.complaints(firm.signatory())).singleElement().satisfies(asked -> {
            assertThat(asked.toString()).doesNotContain(NAME, CONTACT, REASON);
            assertThat(asked.question()).isEqualTo("请说明专利的取得方式。");
        });
        none(() -> complaints.view(firm.signatory(), number));
        none(() -> complaints.statement(firm.filler(), number));
        none(() -> evidence.list(firm.filler(), view(number).row().id().dossier()));
    }

    @Test
    void whatTheFirmPutsTogetherIsReadOnceItHasAnswered() {
        var number = number(complain());
        ask(number);
        var files = view(number).row().answerFiles();
        evidence.add(firm.filler(), files, ANSWER, "说明.pdf", new ByteArrayInputStream(io.tidu.filing.Stage.paper()));
        none(() -> evidence.list(stage.county, files));

        answer(number);

        assertThat(evidence.list(stage.county, files)).hasSize(1);
        denied(() -> evidence.add(
                firm.filler(), files, ANSWER, "再加.pdf", new ByteArrayInputStream(io.tidu.filing.Stage.paper())));
    }

    @Test
    void whoIsRelatedToTheFirmDoesNothingAndReadsNoStatement() {
        var number = number(complain(paper()));
        relations.declare(
                stage.county,
                new NewRelation(firm.enterprise(), stage.county.account(), RelationKind.OTHER, "亲属"),
                UUID.randomUUID());

        assertThat(view(number).statement()).isNull();
        denied(() -> complaints.statement(stage.county, number));
        denied(() -> ask(number));
        none(() -> evidence.list(stage.county, view(number).row().id().dossier()));
        assertThat(complaints.view(stage.city, number).statement()).isNotNull();
    }

    @Test
    void onlyTheProvinceLooksAgain() {
        var number = number(complain());
        complaints.refuse(stage.county, number, "没有证据。", UUID.randomUUID());

        for (var below : List.of(stage.county, stage.city, stage.publisher)) {
            denied(() -> complaints.takeUpAgain(below, number, UUID.randomUUID()));
        }
        assertThat(complaints.view(stage.province, number).rights().takesUpAgain())
                .isTrue();
    }

    @Test
    void theCaseTellsWhereItComesFromOnlyToWhoHandlesTheComplaint() {
        var number = number(complain());
        ask(number);
        answer(number);
        var opened = found(stage.county, number);

        assertThat(origin.of(stage.province, opened))
                .get()
                .satisfies(from -> assertThat(from.number()).isEqualTo(number));
        for (var other : List.of(stage.publisher, firm.filler(), stage.otherCounty, stage.auditor)) {
            assertThat(origin.of(other, opened)).isEmpty();
        }
    }

    private String found(Actor by, String number) {
        return complaints.found(
                by, number, new Finding("FRAUD", "经核查，所报数据与审计报告不符，核查记录见附件。", 10, "已立案。"), UUID.randomUUID());
    }

    private static void none(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private static void denied(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotAllowed.class);
    }
}
