package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tidu.TiduTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** UC-03: where a round says so, a corrected filing goes through all levels again. */
@TiduTest
class StartOverTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private FilingEvents events;

    @Autowired
    private Filings rows;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void aCorrectionStartsOverAndEarlierOpinionsAreVoid() {
        stage.runRound(startOver());
        var firm = returnedByProvince();

        assertThat(resubmit(firm)).isEqualTo(FilingStatus.COUNTY_REVIEW);

        assertThat(opinions(firm)).containsExactly(tuple(Party.COUNTY, Worth.VOID), tuple(Party.CITY, Worth.VOID));
        filings.recommend(stage.county, firm.id(), "补正后属实", Stage.key());
        assertThat(opinions(firm).getLast()).isEqualTo(tuple(Party.COUNTY, Worth.COUNTS));
        assertThat(rows.findById(firm.id().value()).orElseThrow().status()).isEqualTo(FilingStatus.CITY_REVIEW);
        folds(firm);
    }

    @Test
    void usuallyItGoesOnWhereItWasReturnedAndWhatWasSaidCounts() {
        var firm = returnedByProvince();
        assertThat(resubmit(firm)).isEqualTo(FilingStatus.PROVINCE_REVIEW);
        assertThat(opinions(firm)).containsExactly(tuple(Party.COUNTY, Worth.COUNTS), tuple(Party.CITY, Worth.COUNTS));
        folds(firm);
    }

    @Test
    void aCancelledReturnDoesNotStartOver() {
        stage.runRound(startOver());
        var firm = returnedByProvince();
        assertThat(filings.cancelReturn(stage.province, firm.id(), null, Stage.key())
                        .status())
                .isEqualTo(FilingStatus.PROVINCE_REVIEW);
        assertThat(opinions(firm)).allMatch(opinion -> opinion.toList().getLast() == Worth.COUNTS);
        folds(firm);
    }

    private Stage.Case returnedByProvince() {
        var firm = stage.in(FilingStatus.PROVINCE_REVIEW);
        filings.returnForCorrection(stage.province, firm.id(), "请补正", List.of(), Stage.key());
        return firm;
    }

    private FilingStatus resubmit(Stage.Case firm) {
        filings.askSignature(firm.filler(), firm.id(), Stage.key());
        return filings.sign(firm.signatory(), firm.id(), Stage.key()).status();
    }

    private List<org.assertj.core.groups.Tuple> opinions(Stage.Case firm) {
        return filings.history(stage.province, firm.id()).stream()
                .filter(step -> step.action() == FilingAction.RECOMMEND)
                .map(step -> tuple(step.party(), step.worth()))
                .toList();
    }

    private void folds(Stage.Case firm) {
        var row = rows.findById(firm.id().value()).orElseThrow();
        assertThat(FilingState.fold(events.ofFiling(firm.id().value()))).isEqualTo(row.state());
    }

    private static RoundRules startOver() {
        var usual = RoundRules.usual();
        return new RoundRules(
                usual.levels(),
                usual.directCounties(),
                usual.releasing(),
                ReturnMode.START_OVER,
                usual.windows(),
                usual.handlingDays(),
                usual.correctionDays(),
                usual.territory());
    }
}
