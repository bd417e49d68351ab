package io.tidu.ladder;

import static io.tidu.ladder.Outcome.MANUAL_REVIEW;
import static io.tidu.ladder.Outcome.MET;
import static io.tidu.ladder.Outcome.UNKNOWN;
import static io.tidu.ladder.Outcome.UNMET;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogicTest {

    private static final Facts NOTHING = Facts.on(LocalDate.of(2026, 6, 1));

    @Test
    void anEitherOrIsMetIfOneSideIsAndUnknownIfNoneIsAndOneIsUnknown() {
        assertThat(Logic.some(1, List.of(MET, UNKNOWN))).isEqualTo(MET);
        assertThat(Logic.some(1, List.of(UNMET, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Logic.some(1, List.of(UNMET, MANUAL_REVIEW))).isEqualTo(MANUAL_REVIEW);
        assertThat(Logic.some(1, List.of(UNMET, UNMET))).isEqualTo(UNMET);
    }

    @Test
    void threeOfFiveIsUnmetOnlyWhenThreeCannotBeReachedAnyMore() {
        assertThat(Logic.some(3, List.of(MET, MET, MET, UNMET, UNKNOWN))).isEqualTo(MET);
        assertThat(Logic.some(3, List.of(MET, MET, UNKNOWN, UNMET, UNMET))).isEqualTo(UNKNOWN);
        assertThat(Logic.some(3, List.of(MET, MET, UNMET, UNMET, UNMET))).isEqualTo(UNMET);
    }

    @Test
    void allPartsAreUnmetIfOneIsWhateverIsUnknown() {
        assertThat(Logic.all(List.of(MET, UNKNOWN, UNMET))).isEqualTo(UNMET);
        assertThat(Logic.all(List.of(MET, MANUAL_REVIEW, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Logic.all(List.of(MET, MANUAL_REVIEW))).isEqualTo(MANUAL_REVIEW);
        assertThat(Logic.all(List.of(MET, MET))).isEqualTo(MET);
    }

    @Test
    void aRuleBySizeIsKnownWithoutTheSizeWhereEveryCaseAgrees() {
        var rule = new Criterion.BySize(
                new Quantity.Yearly(Figure.REVENUE),
                List.of(
                        new Criterion.SizeCase(new BigDecimal(10_000), share("3")),
                        new Criterion.SizeCase(new BigDecimal(5_000), share("6"))),
                new Criterion.IsTrue(Figure.HIGH_TECH));
        var large = NOTHING.with(Figure.REVENUE, 2025, "10000").with(Figure.RD_EXPENSE, 2025, "300");
        assertThat(Judging.judge(rule, large, 2025)).isEqualTo(MET);
        var middle = NOTHING.with(Figure.REVENUE, 2025, "9999.99").with(Figure.RD_EXPENSE, 2025, "300");
        assertThat(Judging.judge(rule, middle, 2025)).isEqualTo(UNMET);
        assertThat(Closing.closings(rule, middle, 2025))
                .containsExactly(
                        new Gap(Figure.REVENUE, 2025, new BigDecimal("0.01"), Unit.WAN_YUAN),
                        new Gap(Figure.RD_EXPENSE, 2025, new BigDecimal("300.00"), Unit.WAN_YUAN));
        assertThat(Judging.judge(rule, NOTHING.with(Figure.HIGH_TECH, true), 2025))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void aMeanGrowthIsComparedExactly() {
        var rule = new Criterion.Bound(
                new Quantity.MeanGrowth(Figure.CORE_REVENUE, 2), Direction.AT_LEAST, new BigDecimal("5"));
        var facts = NOTHING.with(Figure.CORE_REVENUE, 2023, "300").with(Figure.CORE_REVENUE, 2024, "310");
        // 10/300 = 3.333… %, so the last year must grow by 6.666… %, to 330.666…
        assertThat(Judging.judge(rule, facts.with(Figure.CORE_REVENUE, 2025, "330.66"), 2025))
                .isEqualTo(UNMET);
        assertThat(Judging.judge(rule, facts.with(Figure.CORE_REVENUE, 2025, "330.67"), 2025))
                .isEqualTo(MET);
        assertThat(Closing.closings(rule, facts.with(Figure.CORE_REVENUE, 2025, "330"), 2025))
                .containsExactly(new Gap(Figure.CORE_REVENUE, 2025, new BigDecimal("0.67"), Unit.WAN_YUAN));
    }

    @Test
    void aMeanIsComparedExactly() {
        var rule = new Criterion.Bound(
                new Quantity.Mean(Figure.RD_EXPENSE, 2), Direction.AT_LEAST, new BigDecimal("1000"));
        var facts = NOTHING.with(Figure.RD_EXPENSE, 2024, "900");
        assertThat(Judging.judge(rule, facts.with(Figure.RD_EXPENSE, 2025, "1100"), 2025))
                .isEqualTo(MET);
        assertThat(Judging.judge(rule, facts.with(Figure.RD_EXPENSE, 2025, "1099.99"), 2025))
                .isEqualTo(UNMET);
        assertThat(Judging.judge(rule, facts.with(Figure.RD_EXPENSE, 2025, "2000"), 2025))
                .isEqualTo(MET);
        assertThat(Judging.judge(rule, facts, 2025)).isEqualTo(UNKNOWN);
    }

    @Test
    void stepsCountFullStepsUpToTheCap() {
        var steps = new Scoring.Steps(
                new Quantity.Single(Figure.NICHE_YEARS), new BigDecimal(2), BigDecimal.ONE, new BigDecimal(5));
        assertThat(Scores.points(steps, NOTHING.with(Figure.NICHE_YEARS, 3), 2025)
                        .known())
                .isEqualByComparingTo("1");
        assertThat(Scores.points(steps, NOTHING.with(Figure.NICHE_YEARS, 30), 2025)
                        .known())
                .isEqualByComparingTo("5");
        assertThat(Scores.points(steps, NOTHING, 2025)).isEqualTo(new Points(BigDecimal.ZERO, new BigDecimal(5)));
    }

    @Test
    void choicesAndGivenPointsEarnWhatTheTableSays() {
        var byCode = new Scoring.ByCode(
                Figure.RD_INSTITUTION, java.util.Map.of("NATIONAL", BigDecimal.TEN, "PROVINCIAL", new BigDecimal(8)));
        assertThat(Scores.points(byCode, NOTHING.with(Figure.RD_INSTITUTION, "PROVINCIAL"), 2025)
                        .known())
                .isEqualByComparingTo("8");
        assertThat(Scores.points(byCode, NOTHING.with(Figure.RD_INSTITUTION, "NONE"), 2025)
                        .known())
                .isEqualByComparingTo("0");
        assertThat(Scores.points(byCode, NOTHING, 2025).known()).isNull();
        var given = new Scoring.AsGiven(Figure.LOCAL_POINTS, BigDecimal.TEN);
        assertThat(Scores.points(given, NOTHING.with(Figure.LOCAL_POINTS, 15), 2025)
                        .known())
                .isEqualByComparingTo("10");
    }

    @Test
    void aCompoundRateIsShownWithoutBinaryFloatingPoint() {
        assertThat(new Reading.Compound(new BigDecimal(10_000), new BigDecimal(12_000), 2).display(null))
                .isEqualByComparingTo("9.54");
        assertThat(Roots.floorRoot(new BigInteger("24"), 2)).isEqualTo(BigInteger.valueOf(4));
        assertThat(Roots.floorRoot(new BigInteger("25"), 2)).isEqualTo(BigInteger.valueOf(5));
        assertThat(Roots.floorRoot(new BigInteger("26"), 3)).isEqualTo(BigInteger.TWO);
        assertThat(Roots.floorRoot(new BigInteger("27"), 3)).isEqualTo(BigInteger.valueOf(3));
    }

    private static Criterion share(String percent) {
        return new Criterion.Bound(
                new Quantity.Share(Figure.RD_EXPENSE, Figure.REVENUE), Direction.AT_LEAST, new BigDecimal(percent));
    }
}
