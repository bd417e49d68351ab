package io.tidu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingMovedOn;
import io.tidu.filing.FilingPdf;
import io.tidu.filing.FilingRefused;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.ReturnItem;
import io.tidu.filing.ReturnKind;
import io.tidu.filing.ReturnTarget;
import io.tidu.filing.Stage;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-11: at a level that releases together, a decision is the bureau's own until it is released. */
@TiduTest
class PendingDecisionTest {

    @Autowired
    private ReviewService reviews;

    @Autowired
    private BulkService bulk;

    @Autowired
    private FilingService filings;

    @Autowired
    private FilingDesk desk;

    @Autowired
    private FilingPdf pdf;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Stage stage;

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        new BulkStage(context).releaseTogether(stage.round, BureauLevel.COUNTY);
    }

    @Test
    void theFilingStaysAndNobodyOutsideTheBureauHearsOfTheDecision() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        var before = seenByOthers(filing);

        var receipt = decide(stage.county, filing.id(), new Decision.Decline("不属实的秘密理由"));

        assertThat(receipt).isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThat(seenByOthers(filing)).isEqualTo(before).doesNotContain("秘密");
        for (var other : List.of(stage.city, stage.province, stage.otherCounty, filing.filler(), filing.signatory())) {
            assertThat(reviews.pending(other, List.of(filing.id()))).isEmpty();
            assertThat(desk.count(other, DeskFilter.everything().withMarked(true)))
                    .isZero();
        }
        assertThat(pdf.render(filing.filler(), filing.id(), 1, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(pdf.render(stage.city, filing.id(), 1, Locale.SIMPLIFIED_CHINESE));
        assertThat(reviews.pending(BulkStage.colleague(stage.county), List.of(filing.id())))
                .hasEntrySatisfying(filing.id(), pending -> {
                    assertThat(pending.action()).isEqualTo(FilingAction.DECLINE);
                    assertThat(pending.by()).isEqualTo(stage.county.name());
                    assertThat(pending.said()).isEqualTo("不属实的秘密理由");
                });
    }

    /** Everything that firm, city and province can read. */
    private String seenByOthers(Stage.Case filing) {
        var seen = new StringBuilder();
        for (var other : List.of(filing.filler(), filing.signatory(), stage.city, stage.province, stage.publisher)) {
            seen.append(filings.open(other, filing.id()))
                    .append(filings.history(other, filing.id()))
                    .append(desk.page(other, DeskFilter.everything(), DeskSort.LONGEST_WAITING, 0, 50))
                    .append(desk.countByStatus(other, DeskFilter.everything()));
        }
        return seen.toString();
    }

    @Test
    void itLeavesTheDeskOfThoseItWaitedFor() {
        var decided = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var open = stage.in(FilingStatus.COUNTY_REVIEW).id();
        decide(stage.county, decided, new Decision.Recommend("属实"));

        assertThat(desk.page(stage.county, Desk.waitingFor(stage.county), DeskSort.LONGEST_WAITING, 0, 9))
                .extracting(FilingRow::id)
                .containsExactly(open);
        assertThat(desk.ids(stage.county, DeskFilter.everything().withMarked(true), 9))
                .containsExactly(decided);
    }

    @Test
    void anOppositeDecisionIsRefusedAndNamesColleagueAndTime() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        decide(stage.county, filing, new Decision.Recommend("属实"));

        assertThatThrownBy(() -> decide(BulkStage.colleague(stage.county), filing, new Decision.Decline("不属实")))
                .isInstanceOfSatisfying(
                        AlreadyDecided.class,
                        refused -> assertThat(refused.arguments())
                                .contains(stage.county.name())
                                .hasSize(3));
        assertThat(reviews.pending(stage.county, List.of(filing)).values())
                .extracting(PendingRow::action)
                .containsExactly(FilingAction.RECOMMEND);
    }

    @Test
    void aRepeatedCallGetsTheFirstAnswer() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var key = UUID.randomUUID();
        var first = reviews.decide(stage.county, filing, new Decision.Recommend("属实"), key);

        assertThat(reviews.decide(stage.county, filing, new Decision.Recommend("属实"), key))
                .isEqualTo(first);
        var other = stage.in(FilingStatus.COUNTY_REVIEW).id();
        assertThatThrownBy(() -> reviews.decide(stage.county, other, new Decision.Recommend("属实"), key))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aColleagueTakesItBackWithATraceAndAnotherDecisionIsMade() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        decide(stage.county, filing, new Decision.Recommend("属实"));
        var number = filings.open(stage.county, filing).row().number();

        reviews.undoPending(BulkStage.colleague(stage.county), filing);

        assertThat(reviews.pending(stage.county, List.of(filing))).isEmpty();
        assertThat(jdbc.sql("select before_state from audit_entry where subject = ? and action = 'DECISION_UNDONE'")
                        .param("filing:" + number)
                        .query(String.class)
                        .single())
                .contains("RECOMMEND", stage.county.name(), "属实");
        assertThatThrownBy(() -> reviews.undoPending(stage.county, filing)).isInstanceOf(BulkRefused.class);
        decide(stage.county, filing, new Decision.Decline("不属实"));
    }

    @Test
    void theSameChecksHoldAsForADecisionThatCountsAtOnce() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW);
        assertThatThrownBy(() -> decide(stage.city, filing.id(), new Decision.Decline("x")))
                .isInstanceOf(FilingMovedOn.class);
        assertThatThrownBy(() -> decide(stage.publisher, filing.id(), new Decision.Decline("x")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> decide(stage.otherCounty, filing.id(), new Decision.Decline("x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decide(stage.county, filing.id(), new Decision.Decline(" ")))
                .isInstanceOf(BulkRefused.class);
        assertThatThrownBy(() -> decide(stage.county, filing.id(), new Decision.Recommend("长".repeat(2001))))
                .isInstanceOf(BulkRefused.class);
        var filler = filing.filler();
        var otherHand = new Actor(
                new AccountId(filler.account().value()), "甲", Role.REVIEWER, stage.county.affiliation(), "test");
        assertThatThrownBy(() -> decide(otherHand, filing.id(), new Decision.Recommend("属实")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.undoPending(stage.otherCounty, filing.id()))
                .isInstanceOf(NotFound.class);
        assertThat(reviews.pending(stage.county, List.of(filing.id()))).isEmpty();
    }

    @Test
    void theLevelBelowTakesNothingBackThatTheLevelAboveHasDecided() {
        new BulkStage(context).releaseTogether(stage.round, BureauLevel.CITY);
        var filing = stage.in(FilingStatus.CITY_REVIEW).id();
        decide(stage.city, filing, new Decision.Recommend("属实"));

        assertThatThrownBy(() -> reviews.undo(stage.county, filing, UUID.randomUUID()))
                .isInstanceOf(FilingRefused.class);

        reviews.undoPending(stage.city, filing);
        reviews.undo(stage.county, filing, UUID.randomUUID());
        assertThat(filings.open(stage.city, filing).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void everyKindOfDecisionIsReadAsItWasWritten() {
        for (var decision : List.of(
                new Decision.Recommend("属实"),
                new Decision.Approve(""),
                new Decision.Decline("不\"符\"合"),
                new Decision.Return(
                        "缺页",
                        List.of(
                                ReturnItem.of(ReturnKind.WRONG_FIGURE, FieldPath.of("audit_code", 2025)),
                                ReturnItem.of(ReturnKind.OTHER, FieldPath.of("products", "r1", "name")),
                                new ReturnItem(
                                        ReturnKind.MISSING_EVIDENCE, ReturnTarget.slot(new SlotCode("E01")), "缺页"),
                                new ReturnItem(ReturnKind.CONTRADICTION, ReturnTarget.whole(), null))))) {
            assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
        }
    }

    @Test
    void whatWasNotDecidedWhenAReleaseWasPlannedIsRefusedAgainHoweverOftenItIsTried() {
        var many = new BulkStage(context);
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        var release =
                many.run(stage.county, new BulkTask.Release(), new BulkSelection.Chosen(List.of(decided(), filing)));
        reviews.decide(stage.county, filing, new Decision.Recommend("属实"), UUID.randomUUID());

        bulk.retry(stage.county, release.id());

        assertThat(many.ended(stage.county, release.id()).counts())
                .isEqualTo(Map.of(ItemState.DONE, 1, ItemState.REFUSED, 1));
        assertThat(filings.open(stage.county, filing).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);
    }

    private FilingId decided() {
        var filing = stage.in(FilingStatus.COUNTY_REVIEW).id();
        reviews.decide(stage.county, filing, new Decision.Recommend("属实"), UUID.randomUUID());
        return filing;
    }

    private FilingStatus decide(Actor actor, FilingId filing, Decision decision) {
        return reviews.decide(actor, filing, decision, UUID.randomUUID()).status();
    }
}
