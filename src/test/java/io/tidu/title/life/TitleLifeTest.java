package io.tidu.title.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.title.TitleStatus;
import io.tidu.title.life.KeepingRule.Effect;
import io.tidu.title.life.TitleFacts.End;
import io.tidu.title.life.TitleFacts.UnderReview;
import io.tidu.title.life.TitleLife.Change;
import io.tidu.title.life.UpdateYear.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLifeTest {

    private static final KeepingRules RULES = DeliveredRules.all();

    private String rung = "SRDI_SME";
    private String province = "610000";
    private LocalDate granted = LocalDate.of(2026, 7, 1);
    private LocalDate knownSince = granted;
    private @Nullable End end;
    private final Map<Integer, LocalDate> updates = new HashMap<>();
    private final List<UnderReview> reviews = new ArrayList<>();

    private TitleLife on(String day) {
        var until = granted.plusYears(3).minusDays(1);
        var facts = new TitleFacts(rung, province, granted, until, knownSince, end, updates, reviews);
        return TitleLife.of(facts, RULES, LocalDate.parse(day));
    }

    @ParameterizedTest(name = "{0}: {1}, {3} from {2}")
    @CsvSource({
        "2026-06-30, UPCOMING, 2026-07-01, ACTIVE",
        "2026-07-01, ACTIVE, 2027-01-01, UPDATE_DUE",
        "2027-01-01, UPDATE_DUE, 2027-06-01, ACTIVE",
        "2027-05-31, UPDATE_DUE, 2027-06-01, ACTIVE",
        "2027-06-01, ACTIVE, 2028-01-01, UPDATE_DUE",
        "2029-01-01, UPDATE_DUE, 2029-06-01, REVIEW_DUE",
        "2029-06-01, REVIEW_DUE, 2029-07-01, LAPSED",
        "2029-06-30, REVIEW_DUE, 2029-07-01, LAPSED",
    })
    void nobodyDoesAnything(String day, TitleState state, LocalDate changes, TitleState then) {
        var life = on(day);

        assertThat(life.state()).isEqualTo(state);
        assertThat(life.next()).isEqualTo(new Change(changes, then));
    }

    @Test
    void whatHasLapsedDoesNotChangeAnyMore() {
        assertThat(on("2029-07-01").state()).isEqualTo(TitleState.LAPSED);
        assertThat(on("2029-07-01").next()).isNull();
    }

    @Test
    void anUpdateThatWasMadeIsNotDue() {
        updates.put(2027, LocalDate.of(2027, 3, 3));

        assertThat(on("2027-03-02").state()).isEqualTo(TitleState.UPDATE_DUE);
        assertThat(on("2027-03-03").state()).isEqualTo(TitleState.ACTIVE);
        assertThat(on("2027-03-03").next()).isEqualTo(new Change(LocalDate.of(2028, 1, 1), TitleState.UPDATE_DUE));
        assertThat(on("2027-07-01").misses()).isZero();
    }

    @Test
    void anUpdateOnTheLastDayIsInTimeAndOneADayLaterIsLateAndCountsAsMissed() {
        updates.put(2027, LocalDate.of(2027, 5, 31));
        updates.put(2028, LocalDate.of(2028, 6, 1));

        assertThat(on("2028-07-01").updates())
                .extracting(UpdateYear::outcome)
                .containsExactly(Outcome.MADE, Outcome.LATE, Outcome.COMING);
        assertThat(on("2028-07-01").misses()).isOne();
        assertThat(on("2028-05-31").misses()).isZero();
    }

    @Test
    void theYearOfPublicationAsksForNoUpdateAndNeitherDoesOneAfterTheLastDay() {
        granted = LocalDate.of(2026, 5, 20);

        assertThat(on("2026-06-01").updates()).extracting(UpdateYear::year).containsExactly(2027, 2028);
    }

    @Test
    void ofWhatWasBeforeTheTitleWasKnownHereNothingIsSaid() {
        granted = LocalDate.of(2023, 12, 1);
        knownSince = LocalDate.of(2025, 4, 30);
        assertThat(on("2025-05-01").updates())
                .extracting(UpdateYear::outcome)
                .containsExactly(Outcome.UNKNOWN, Outcome.MISSED, Outcome.COMING);

        knownSince = LocalDate.of(2025, 5, 1);
        assertThat(on("2025-05-01").misses()).isZero();
    }

    @Test
    void underTheOldRuleOneMissTakesTheRightOfReviewAndIsNotMadeUpFor() {
        granted = LocalDate.of(2024, 7, 1);
        knownSince = granted;

        var life = on("2025-05-01");
        assertThat(life.effect(Effect.NO_REVIEW))
                .hasValueSatisfying(missed ->
                        assertThat(missed.basis().citation().document()).contains("〔2022〕63号"));
        assertThat(life.open()).isEmpty();
        assertThat(on("2027-01-01").effect(Effect.NO_REVIEW))
                .as("for the whole period, also when another rule has come into force")
                .isPresent();
    }

    @Test
    void underTheNewRuleALateUpdateIsTakenUntilTheEndOfTheYear() {
        assertThat(on("2027-06-01").open()).isPresent();
        assertThat(on("2027-12-31").open()).isPresent();
        assertThat(on("2028-01-01").open())
                .hasValueSatisfying(open -> assertThat(open.year()).isEqualTo(2028));
        assertThat(on("2027-06-01").effects()).isEmpty();
    }

    @Test
    void inZhejiangTheSecondMissWithinOnePeriodPutsTheTitleBeforePeople() {
        province = "330000";

        assertThat(on("2027-06-01").effects()).isEmpty();
        assertThat(on("2028-05-31").ifMissed(on("2028-05-31").nextUpdate().orElseThrow()))
                .hasValueSatisfying(missed -> assertThat(missed.effect()).isEqualTo(Effect.CANCELLATION_PROPOSED));
        assertThat(on("2028-06-01").effect(Effect.CANCELLATION_PROPOSED)).isPresent();
        assertThat(on("2028-06-01").state()).as("nothing cancels by itself").isEqualTo(TitleState.ACTIVE);
    }

    @Test
    void anOpenReviewNamesTheStateOnceTheUpdateIsMade() {
        reviews.add(new UnderReview(LocalDate.of(2029, 4, 1), null, false));
        assertThat(on("2029-04-01").state()).isEqualTo(TitleState.UPDATE_DUE);

        updates.put(2029, LocalDate.of(2029, 4, 2));
        assertThat(on("2029-04-02").state()).isEqualTo(TitleState.IN_REVIEW);
        assertThat(on("2029-06-30").state()).isEqualTo(TitleState.IN_REVIEW);
        assertThat(on("2029-07-01").state()).isEqualTo(TitleState.LAPSED);
    }

    @Test
    void whereTheRulesSaySoATitleOutlastsItsLastDayUntilItsReviewEnds() {
        reviews.add(new UnderReview(LocalDate.of(2029, 6, 30), LocalDate.of(2029, 9, 1), true));

        assertThat(on("2029-07-01").state()).isEqualTo(TitleState.IN_REVIEW);
        assertThat(on("2029-08-31").state()).isEqualTo(TitleState.IN_REVIEW);
        assertThat(on("2029-09-01").state()).isEqualTo(TitleState.LAPSED);
    }

    @Test
    void aReviewThatBeganAfterTheLastDayKeepsNothing() {
        reviews.add(new UnderReview(LocalDate.of(2029, 7, 1), null, true));

        assertThat(on("2029-07-01").state()).isEqualTo(TitleState.LAPSED);
    }

    @Test
    void onTheDayOfTheListOfReviewsTheOldTitleIsRenewed() {
        end = new End(LocalDate.of(2029, 5, 10), TitleStatus.RENEWED);
        reviews.add(new UnderReview(LocalDate.of(2029, 3, 1), LocalDate.of(2029, 5, 10), true));
        updates.put(2029, LocalDate.of(2029, 2, 1));

        assertThat(on("2029-05-09").state()).isEqualTo(TitleState.IN_REVIEW);
        assertThat(on("2029-05-10").state()).isEqualTo(TitleState.RENEWED);
    }

    @Test
    void whatWasCancelledLaterWasActiveBefore() {
        end = new End(LocalDate.of(2027, 9, 1), TitleStatus.CANCELLED);

        assertThat(on("2027-08-31").state()).isEqualTo(TitleState.ACTIVE);
        assertThat(on("2027-08-31").next()).isEqualTo(new Change(LocalDate.of(2027, 9, 1), TitleState.CANCELLED));
        assertThat(on("2027-09-01").state()).isEqualTo(TitleState.CANCELLED);
        assertThat(on("2028-06-01").misses())
                .as("after its end nothing is missed")
                .isOne();
    }

    @Test
    void aRungWithoutRulesHasOnlyItsDates() {
        rung = "CHAIN_LEADER";

        assertThat(on("2029-06-30").state()).isEqualTo(TitleState.ACTIVE);
        assertThat(on("2029-06-30").reviewFrom()).isNull();
        assertThat(on("2029-06-30").next()).isEqualTo(new Change(LocalDate.of(2029, 7, 1), TitleState.LAPSED));
    }
}
