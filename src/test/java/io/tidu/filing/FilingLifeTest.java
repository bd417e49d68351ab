package io.tidu.filing;

import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Outcome;
import io.tidu.ladder.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TiduTest
class FilingLifeTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void aFilingGoesFromTheFirstTypedFigureToThePublishedList() {
        var firm = stage.complete();
        stage.lead(firm, FilingStatus.LISTED);
        var view = filings.open(firm.filler(), firm.id());
        assertThat(view.status()).isEqualTo(FilingStatus.LISTED);
        assertThat(view.row().number()).matches("SRDI-" + Stage.TODAY.getYear() + "-[0-9]{6}");
        assertThat(filings.history(stage.province, firm.id()))
                .extracting(HistoryRow::action)
                .containsExactly(
                        FilingAction.START,
                        FilingAction.ASK_SIGNATURE,
                        FilingAction.SIGN,
                        FilingAction.RECOMMEND,
                        FilingAction.RECOMMEND,
                        FilingAction.APPROVE,
                        FilingAction.ANNOUNCE,
                        FilingAction.CLOSE_NOTICE,
                        FilingAction.LIST);
    }

    @Test
    void whatIsSubmittedIsJudgedByTheEditionOfTheRoundAndFrozen() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var submission = filings.submission(stage.county, firm.id(), 1);
        assertThat(submission.row().edition()).isEqualTo("2026");
        assertThat(submission.row().digest()).isEqualTo(FormJson.digest(FormJson.canonical(submission.content())));
        assertThat(submission.assessment().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(submission.assessment().finding("P2b").orElseThrow().outcome())
                .isEqualTo(Outcome.MET);
        assertThat(submission.assessment().finding("P5").orElseThrow().outcome())
                .isEqualTo(Outcome.MANUAL_REVIEW);
        assertThat(submission.files()).hasSize(7);
        assertThat(submission.facts().asOf()).isEqualTo(Stage.TODAY);
        var row = filings.open(stage.county, firm.id()).row();
        assertThat(row.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(row.unmet()).isZero();
        assertThat(row.unknown()).isEqualTo(1);
    }

    @Test
    void aDraftIsInvisibleToBureausAndASubmittedOneVisibleToAllThreeAtOnce() {
        var draft = stage.in(FilingStatus.AWAITING_SIGNATURE);
        for (var official : List.of(stage.county, stage.city, stage.province, stage.publisher)) {
            assertThatThrownBy(() -> filings.open(official, draft.id())).isInstanceOf(NotFound.class);
        }
        filings.sign(draft.signatory(), draft.id(), key());
        for (var official : List.of(stage.county, stage.city, stage.province, stage.publisher)) {
            assertThat(filings.open(official, draft.id()).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
        }
    }

    @Test
    void otherFirmsOtherTerritoriesAndOtherRolesAreToldThatThereIsNone() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var stranger = stage.firm();
        for (var nobody : List.of(
                stranger.filler(),
                stranger.signatory(),
                stage.otherCounty,
                stage.otherCity,
                stage.otherProvince,
                stage.otherPublisher,
                stage.expert,
                stage.systemAdmin,
                stage.securityAdmin,
                stage.auditor)) {
            assertThatThrownBy(() -> filings.open(nobody, firm.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> filings.history(nobody, firm.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> filings.submission(nobody, firm.id(), 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> filings.permitted(nobody, firm.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> filings.recommend(nobody, firm.id(), null, key()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> filings.withdraw(nobody, firm.id(), null, key()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> filings.saveDraft(nobody, firm.id(), Map.of(), 1))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> filings.open(firm.filler(), FilingId.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filings.open(firm.filler(), "SRDI-1999-000001"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filings.open(firm.filler(), "' or 1=1")).isInstanceOf(NotFound.class);
    }

    @Test
    void aReturnedFilingIsCorrectedAndGoesOnAtTheLevelThatReturnedIt() {
        var firm = stage.in(FilingStatus.CITY_REVIEW);
        filings.returnForCorrection(
                stage.city,
                firm.id(),
                "核对收入",
                List.of(ReturnItem.of(ReturnKind.WRONG_FIGURE, FieldPath.of("revenue", 2025))),
                key());
        var returned = filings.open(firm.filler(), firm.id());
        assertThat(returned.returned()).isNotNull();
        assertThat(returned.returned().reason()).isEqualTo("核对收入");
        assertThat(returned.returned().by()).isEqualTo(Party.CITY);
        assertThat(returned.returned().tasks())
                .containsExactly(
                        new ReturnTask(ReturnItem.of(ReturnKind.WRONG_FIGURE, FieldPath.of("revenue", 2025)), null));
        stage.fill(firm, Map.of(FieldPath.of("revenue", 2025), "6300", FieldPath.of("website"), "www.example.com"));
        stage.attach(firm, "E09");
        assertThat(filings.open(stage.city, firm.id()).content().text(FieldPath.of("revenue", 2025)))
                .as("officials see what was submitted, not what is being typed")
                .hasValue("6200.00");
        filings.askSignature(firm.filler(), firm.id(), key());
        assertThat(filings.sign(firm.signatory(), firm.id(), key()).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        var changes = filings.changesSinceReturn(stage.city, firm.id()).orElseThrow();
        assertThat(changes.fields())
                .extracting(change -> change.label().zh(), FieldChange::before, FieldChange::after)
                .containsExactly(tuple("营业收入（2025年）", "6200.00", "6300"), tuple("企业网址", null, "www.example.com"));
        assertThat(changes.evidence().added()).hasSize(1);
        assertThat(filings.submissions(firm.filler(), firm.id())).hasSize(2);
    }

    @Test
    void anIncompleteFormIsRefusedWithAllProblemsAtOnceEvidenceIncluded() {
        var firm = stage.started();
        stage.fill(firm, Map.of(FieldPath.of("revenue", 2025), "abc"));
        var refused =
                catchThrowableOfType(FormIncomplete.class, () -> filings.askSignature(firm.filler(), firm.id(), key()));
        assertThat(refused.problems()).hasSizeGreaterThan(50);
        assertThat(refused.problems())
                .extracting(FieldProblem::messageKey)
                .contains("filing.problem.notANumber", "filing.problem.evidenceMissing");
        assertThat(filings.open(firm.filler(), firm.id()).content().text(FieldPath.of("revenue", 2025)))
                .as("what was typed is kept, also when it is wrong")
                .hasValue("abc");
    }

    @Test
    void afterTheDeadlineTheDraftStaysAndThePersonIsTold() {
        var firm = stage.in(FilingStatus.AWAITING_SIGNATURE);
        var late = stage.complete();
        stage.letTheDeadlinePass(stage.round);
        assertThatThrownBy(() -> filings.sign(firm.signatory(), firm.id(), key()))
                .isInstanceOfSatisfying(FilingRefused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("filing.refused.deadline");
                    assertThat(refused.arguments()).containsExactly("2026-01-31 24:00");
                });
        assertThatThrownBy(() -> filings.askSignature(late.filler(), late.id(), key()))
                .isInstanceOf(FilingRefused.class);
        assertThatThrownBy(() -> filings.start(stage.firm().filler(), stage.round, key()))
                .isInstanceOf(FilingRefused.class);
        assertThat(stage.fill(late, Map.of(FieldPath.of("website"), "www.example.com"))
                        .content()
                        .text("website"))
                .hasValue("www.example.com");
        assertThat(filings.permitted(firm.signatory(), firm.id()).allows(FilingAction.SIGN))
                .isFalse();
    }

    @Test
    void aReturnedFilingMayComeBackAfterTheDeadline() {
        var firm = stage.in(FilingStatus.RETURNED);
        stage.letTheDeadlinePass(stage.round);
        filings.askSignature(firm.filler(), firm.id(), key());
        assertThat(filings.sign(firm.signatory(), firm.id(), key()).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void aFirmHasOneLiveFilingInARoundAndMayBeginAnewAfterWithdrawing() {
        var firm = stage.started();
        assertThatThrownBy(() -> filings.start(firm.filler(), stage.round, key()))
                .isInstanceOfSatisfying(
                        FilingRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.alreadyFiling"));
        filings.withdraw(firm.filler(), firm.id(), null, key());
        assertThat(filings.start(firm.filler(), stage.round, key()).status()).isEqualTo(FilingStatus.DRAFT);
    }

    @Test
    void whatWasSaidLastTimeIsNotTypedAgainButStatementsAreMadeAnew() {
        var firm = stage.complete();
        var review = stage.openRound(FilingKind.REVIEW, 1);
        var next = filings.open(
                firm.filler(), filings.start(firm.filler(), review, key()).id());
        assertThat(next.content().text("address")).hasValue("杭州市余杭区文一西路1号");
        assertThat(next.content().text(FieldPath.of("revenue", 2025))).hasValue("6200.00");
        assertThat(next.content().rows("ip")).containsExactly("r1");
        assertThat(next.content().text("blocked")).isEmpty();
        assertThat(next.content().text(FieldPath.of("quality_score", 2025))).isEmpty();
    }

    @Test
    void onlyAFillerOfAFirmStartsAndOnlyInARoundOfItsProvince() {
        var firm = stage.firm();
        assertThatThrownBy(() -> filings.start(firm.signatory(), stage.round, key()))
                .isInstanceOf(NotAllowed.class);
        for (var nobody : List.of(stage.county, stage.province, stage.expert, stage.systemAdmin)) {
            assertThatThrownBy(() -> filings.start(nobody, stage.round, key())).isInstanceOf(NotFound.class);
        }
        var elsewhere = new Stage(context).round;
        assertThatThrownBy(() -> filings.start(firm.filler(), elsewhere, key())).isInstanceOf(NotFound.class);
    }

    @Test
    void onePersonHasOnePartInAFiling() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var moved = new Actor(
                firm.filler().account(),
                firm.filler().name(),
                stage.county.role(),
                stage.county.affiliation(),
                "127.0.0.1");
        assertThatThrownBy(() -> filings.recommend(moved, firm.id(), null, key()))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.otherHand"));
        filings.recommend(stage.county, firm.id(), null, key());
        var promoted = new Actor(stage.county.account(), "某", stage.city.role(), stage.city.affiliation(), "127.0.0.1");
        assertThatThrownBy(() -> filings.recommend(promoted, firm.id(), null, key()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyTheLevelThatDeclinedTakesItUpAgain() {
        var firm = stage.in(FilingStatus.CITY_REVIEW);
        filings.decline(stage.city, firm.id(), "不属实", key());
        assertThatThrownBy(() -> filings.reopen(stage.county, firm.id(), "误判", key()))
                .isInstanceOf(NotAllowed.class);
        assertThat(filings.reopen(stage.city, firm.id(), "误判", key()).status()).isEqualTo(FilingStatus.CITY_REVIEW);
    }

    @Test
    void aReasonIsNeededWhereSomebodyElseHasToActOnIt() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        assertThatThrownBy(() -> filings.returnForCorrection(stage.county, firm.id(), " ", List.of(), key()))
                .isInstanceOf(FilingRefused.class);
        assertThatThrownBy(() -> filings.decline(stage.county, firm.id(), "长".repeat(2001), key()))
                .isInstanceOf(FilingRefused.class);
        assertThat(filings.open(stage.county, firm.id()).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void firmsAreToldTheBureauAndOfficialsThePerson() {
        var firm = stage.in(FilingStatus.RETURNED);
        assertThat(filings.history(firm.filler(), firm.id()).getLast().who()).startsWith("局");
        assertThat(filings.history(stage.city, firm.id()).getLast().who()).isEqualTo(stage.county.name());
    }

    @Test
    void aSaveThatCannotBelongToTheFormIsRefused() {
        var firm = stage.started();
        for (var path :
                List.of("nonsense", "core_share@2025", "revenue@1999", "revenue", "products", "ip/r1/nonsense")) {
            assertThatThrownBy(() -> filings.saveDraft(firm.filler(), firm.id(), Map.of(FieldPath.parse(path), "1"), 1))
                    .as(path)
                    .isInstanceOf(FilingRefused.class);
        }
        assertThatThrownBy(() -> filings.saveDraft(
                        firm.filler(), firm.id(), Map.of(FieldPath.of("introduction"), "长".repeat(20_001)), 1))
                .isInstanceOf(FilingRefused.class);
    }
}
