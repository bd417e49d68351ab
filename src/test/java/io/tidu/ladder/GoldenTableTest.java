package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenTableTest {

    /** Edition, its table, the day its firms are assessed on. */
    private record Edition(Rung rung, String edition, String table, LocalDate day) {
        Rulebook rulebook() {
            return KnownRulebooks.edition(rung, edition);
        }

        List<GoldenTable.Case> cases() {
            return GoldenTable.read(table, day).cases();
        }
    }

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final List<Edition> EDITIONS = List.of(
            new Edition(Rung.INNOVATIVE_SME, "2022", "innovative-sme-2022", DAY),
            new Edition(Rung.SRDI_SME, "2026", "srdi-sme-2026", DAY),
            new Edition(Rung.LITTLE_GIANT, "2026", "little-giant-2026", DAY));

    @TestFactory
    Stream<DynamicTest> everyRowComesOutAsWorkedOutByHand() {
        return EDITIONS.stream()
                .flatMap(edition -> edition.cases().stream()
                        .map(row -> DynamicTest.dynamicTest(
                                edition.table() + ": " + row, () -> check(edition.rulebook(), row))));
    }

    @Test
    void everyRulebookHasATable() {
        assertThat(EDITIONS.stream().map(Edition::rulebook))
                .containsExactlyInAnyOrderElementsOf(KnownRulebooks.ALL.all());
    }

    @Test
    void everyCriterionIsHitByAMetAnUnmetAndAnUnknownCase() {
        for (var edition : EDITIONS) {
            Map<String, Set<Outcome>> seen = new HashMap<>();
            edition.cases()
                    .forEach(row -> seen.computeIfAbsent(row.code(), ignored -> EnumSet.noneOf(Outcome.class))
                            .add(row.outcome()));
            for (var provision : edition.rulebook().provisions()) {
                var expected = expected(provision.rule(FilingKind.NEW));
                assertThat(seen.getOrDefault(provision.code(), Set.of()))
                        .as(edition.table() + " " + provision.code())
                        .containsAll(expected);
            }
        }
    }

    private static Set<Outcome> expected(@Nullable Criterion rule) {
        return switch (rule) {
            case Criterion.Manual manual -> Set.of(Outcome.MANUAL_REVIEW);
            // earns something whatever the answer is
            case Criterion.Scored(Scoring.ByTruth(var figure, var points, var otherwise))
            when otherwise.signum() > 0 -> Set.of(Outcome.MET, Outcome.UNKNOWN);
            case null, default -> Set.of(Outcome.MET, Outcome.UNMET, Outcome.UNKNOWN);
        };
    }

    private static void check(Rulebook rulebook, GoldenTable.Case row) {
        var assessment = rulebook.assess(row.kind(), row.facts());
        var finding = assessment.finding(row.code()).orElseThrow();
        assertThat(finding.outcome()).isEqualTo(row.outcome());
        assertThat(finding.gap() == null ? "" : said(finding.gap())).isEqualTo(row.gap());
        if (!row.points().isEmpty()) {
            assertThat(finding.points()).isEqualByComparingTo(new BigDecimal(row.points()));
        }
        assertThat(assessment.verdict())
                .isEqualTo(Assessing.verdict(rulebook, row.kind(), row.facts()))
                .isEqualTo(folded(assessment));
    }

    private static Verdict folded(Assessment assessment) {
        var outcomes = assessment.findings().stream().map(Finding::outcome).toList();
        if (outcomes.contains(Outcome.UNMET)) {
            return Verdict.UNMET;
        }
        return outcomes.contains(Outcome.UNKNOWN) || outcomes.contains(Outcome.MANUAL_REVIEW)
                ? Verdict.UNDETERMINED
                : Verdict.MET;
    }

    private static String said(Gap gap) {
        return gap.figure().code()
                + (gap.year() == null ? "" : " " + gap.year())
                + (gap.by().signum() > 0 ? " +" : " ")
                + gap.by().stripTrailingZeros().toPlainString();
    }
}
