package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.AtOnce;
import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Fifty people press at the same moment: one of them is first, all others are told so. */
@TiduTest
class FilingRaceTest {

    private static final int THREADS = 50;

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
    void submittedByFiftyAtOnceItIsSubmittedOnce() throws Exception {
        var firm = stage.in(FilingStatus.AWAITING_SIGNATURE);
        var answers = AtOnce.answers(THREADS, no -> () -> filings.sign(firm.signatory(), firm.id(), Stage.key()));
        oneWins(answers);
        assertThat(filings.submissions(firm.filler(), firm.id())).hasSize(1);
        stands(firm, 3, FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void ofFiftyOppositeDecisionsOneCounts() throws Exception {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var answers = AtOnce.answers(THREADS, no -> {
            var person = official(stage.countyBureau, BureauLevel.COUNTY);
            return switch (no % 3) {
                case 0 -> () -> filings.recommend(person, firm.id(), "同意", Stage.key());
                case 1 -> () -> filings.decline(person, firm.id(), "不同意", Stage.key());
                default -> () -> filings.returnForCorrection(person, firm.id(), "请补正", List.of(), Stage.key());
            };
        });
        oneWins(answers);
        stands(firm, 4, receipt(answers).status());
    }

    @Test
    void anUndoAndTheDecisionsAboveDoNotBothCount() throws Exception {
        var firm = stage.in(FilingStatus.CITY_REVIEW);
        var answers = AtOnce.answers(THREADS, no -> {
            var county = official(stage.countyBureau, BureauLevel.COUNTY);
            var city = official(stage.cityBureau, BureauLevel.CITY);
            return no % 2 == 0
                    ? () -> filings.undo(county, firm.id(), Stage.key())
                    : () -> filings.recommend(city, firm.id(), null, Stage.key());
        });
        oneWins(answers);
        stands(firm, 5, receipt(answers).status());
    }

    @Test
    void aCancelledReturnIsNotSubmittedAsWell() throws Exception {
        var firm = stage.in(FilingStatus.RETURNED);
        filings.askSignature(firm.filler(), firm.id(), Stage.key());
        var answers = AtOnce.answers(
                THREADS,
                no -> no % 2 == 0
                        ? () -> filings.cancelReturn(
                                official(stage.countyBureau, BureauLevel.COUNTY), firm.id(), null, Stage.key())
                        : () -> filings.sign(firm.signatory(), firm.id(), Stage.key()));
        oneWins(answers);
        var signed = receipt(answers).action() == FilingAction.SIGN;
        assertThat(filings.submissions(firm.filler(), firm.id())).hasSize(signed ? 2 : 1);
        stands(firm, 6, FilingStatus.COUNTY_REVIEW);
    }

    @Test
    void fiftyClicksWithOneKeyHaveOneEffectAndOneAnswer() throws Exception {
        var firm = stage.in(FilingStatus.CITY_REVIEW);
        var key = Stage.key();
        var answers = AtOnce.answers(THREADS, no -> () -> filings.undo(stage.county, firm.id(), key));
        assertThat(answers).hasOnlyElementsOfType(FilingReceipt.class);
        assertThat(answers.stream().distinct()).hasSize(1);
        stands(firm, 5, FilingStatus.COUNTY_REVIEW);
    }

    private void stands(Stage.Case firm, int steps, FilingStatus status) {
        var row = rows.findById(firm.id().value()).orElseThrow();
        var history = events.ofFiling(firm.id().value());
        assertThat(history).hasSize(steps);
        assertThat(row.status()).isEqualTo(status);
        assertThat(FilingState.fold(history)).isEqualTo(row.state());
    }

    /** The others are refused in words: nobody sees a failure of the database. */
    private static void oneWins(List<Object> answers) {
        assertThat(answers).hasSize(THREADS);
        assertThat(answers).filteredOn(FilingReceipt.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof FilingReceipt))
                .hasOnlyElementsOfType(RuleViolation.class);
    }

    private static FilingReceipt receipt(List<Object> answers) {
        return answers.stream()
                .filter(FilingReceipt.class::isInstance)
                .map(FilingReceipt.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Actor official(BureauId bureau, BureauLevel level) {
        return Stage.official(Role.REVIEWER, bureau, level);
    }
}
