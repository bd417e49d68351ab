package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tidu.TiduTest;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-03: a level takes its own decision back, as long as nobody has built on it. */
@TiduTest
class TakingBackTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private Filings rows;

    @Autowired
    private FilingEvents events;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void aRecommendationIsUndoneAndMadeAgain() {
        var firm = stage.in(FilingStatus.CITY_REVIEW);

        assertThat(filings.undo(stage.county, firm.id(), Stage.key()).status()).isEqualTo(FilingStatus.COUNTY_REVIEW);

        assertThat(filings.history(stage.city, firm.id()))
                .extracting(HistoryRow::action, HistoryRow::worth)
                .endsWith(tuple(FilingAction.RECOMMEND, Worth.TAKEN_BACK), tuple(FilingAction.UNDO, Worth.COUNTS));
        filings.recommend(stage.county, firm.id(), "再次推荐", Stage.key());
        filings.recommend(stage.city, firm.id(), null, Stage.key());
        assertThat(filings.undo(stage.city, firm.id(), Stage.key()).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        folds(firm);
    }

    @Test
    void whatAnotherLevelRecommendedIsNotOnesOwnToUndo() {
        var firm = stage.in(FilingStatus.PROVINCE_REVIEW);
        assertThat(refusal(() -> filings.undo(stage.county, firm.id(), Stage.key())))
                .isEqualTo("filing.refused.nothingToUndo");
        assertThatThrownBy(() -> filings.undo(stage.province, firm.id(), Stage.key()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> filings.undo(stage.otherCity, firm.id(), Stage.key()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filings.undo(firm.filler(), firm.id(), Stage.key()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onceTheCityHasDecidedTheCountyIsToldSo() {
        var firm = stage.in(FilingStatus.CITY_REVIEW);
        filings.decline(stage.city, firm.id(), "不符合", Stage.key());
        assertThatThrownBy(() -> filings.undo(stage.county, firm.id(), Stage.key()))
                .isInstanceOfSatisfying(
                        FilingMovedOn.class,
                        moved -> assertThat(moved.arguments().get(1)).isEqualTo(stage.city.name()));
    }

    @Test
    void afterACorrectionThatWentOnHigherTheLevelBelowHasNothingToUndo() {
        var firm = stage.in(FilingStatus.CITY_REVIEW);
        filings.returnForCorrection(stage.city, firm.id(), "请补正", List.of(), Stage.key());
        resubmit(firm);
        assertThat(filings.open(stage.city, firm.id()).status()).isEqualTo(FilingStatus.CITY_REVIEW);
        assertThat(refusal(() -> filings.undo(stage.county, firm.id(), Stage.key())))
                .isEqualTo("filing.refused.nothingToUndo");
    }

    @Test
    void aReturnIsCancelledByTheLevelThatMadeItAndTheDraftIsKept() {
        var firm = stage.in(FilingStatus.CITY_REVIEW);
        filings.returnForCorrection(stage.city, firm.id(), "请补正", List.of(), Stage.key());
        stage.fill(firm, Map.of(FieldPath.of("revenue", 2025), "6300"));
        assertThat(refusal(() -> filings.cancelReturn(stage.county, firm.id(), null, Stage.key())))
                .isEqualTo("filing.refused.otherReturn");
        assertThatThrownBy(() -> filings.cancelReturn(firm.filler(), firm.id(), null, Stage.key()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> filings.cancelReturn(stage.otherCounty, firm.id(), null, Stage.key()))
                .isInstanceOf(NotFound.class);

        assertThat(filings.cancelReturn(stage.city, firm.id(), "材料已在线核实", Stage.key())
                        .status())
                .isEqualTo(FilingStatus.CITY_REVIEW);

        assertThat(filings.open(stage.city, firm.id()).content().text(FieldPath.of("revenue", 2025)))
                .as("the review goes on with what was submitted")
                .hasValue("6200.00");
        assertThat(filings.open(firm.filler(), firm.id()).content().text(FieldPath.of("revenue", 2025)))
                .as("what was typed stays the firm's draft")
                .hasValue("6300");
        assertThat(filings.open(firm.filler(), firm.id()).returned()).isNull();
        assertThatThrownBy(() -> stage.fill(firm, Map.of(FieldPath.of("website"), "a.cn")))
                .isInstanceOf(FilingMovedOn.class);
        folds(firm);
    }

    @Test
    void aReturnIsCancelledAlsoWhileTheSignatoryHasTheCorrection() {
        var firm = stage.in(FilingStatus.RETURNED);
        filings.askSignature(firm.filler(), firm.id(), Stage.key());
        assertThat(filings.cancelReturn(stage.county, firm.id(), null, Stage.key())
                        .status())
                .isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThatThrownBy(() -> filings.sign(firm.signatory(), firm.id(), Stage.key()))
                .isInstanceOf(FilingMovedOn.class);
        filings.returnForCorrection(stage.county, firm.id(), "再次退回", List.of(), Stage.key());
        assertThat(Objects.requireNonNull(filings.open(firm.filler(), firm.id()).returned())
                        .reason())
                .isEqualTo("再次退回");
        folds(firm);
    }

    @Test
    void onceItIsSubmittedAgainAReturnCannotBeCancelled() {
        var firm = stage.in(FilingStatus.RETURNED);
        resubmit(firm);
        assertThatThrownBy(() -> filings.cancelReturn(stage.county, firm.id(), null, Stage.key()))
                .isInstanceOf(FilingMovedOn.class);
    }

    private void resubmit(Stage.Case firm) {
        filings.askSignature(firm.filler(), firm.id(), Stage.key());
        filings.sign(firm.signatory(), firm.id(), Stage.key());
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
        } catch (io.tidu.shared.RuleViolation refused) {
            return refused.messageKey();
        }
        return "";
    }

    private void folds(Stage.Case firm) {
        var row = rows.findById(firm.id().value()).orElseThrow();
        assertThat(FilingState.fold(events.ofFiling(firm.id().value()))).isEqualTo(row.state());
    }
}
