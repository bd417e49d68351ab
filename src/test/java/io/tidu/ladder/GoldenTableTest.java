package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenTableTest {

    @TestFactory
    Stream<DynamicTest> everyRowComesOutAsWorkedOutByHand() {
        return KnownRulebooks.FILES.keySet().stream()
                .flatMap(name -> GoldenTable.of(name).cases().stream()
                        .map(row -> DynamicTest.dynamicTest(
                                name + ": " + row, () -> check(KnownRulebooks.file(name), row))));
    }

    @Test
    void everyRulebookHasATable() throws IOException {
        var tables = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("src/test/resources/golden"), "*.csv")) {
            files.forEach(file -> tables.add(file.getFileName().toString().replace(".csv", "")));
        }
        assertThat(tables).isEqualTo(KnownRulebooks.FILES.keySet());
    }

    /** Overlays are asked for what they change; the rest stands in the table of their edition. */
    @Test
    void everyCriterionIsHitByEveryOutcomeItCanHave() {
        int hit = 0;
        for (var name : KnownRulebooks.FILES.keySet()) {
            var seen = outcomes(name);
            var kind = KnownRulebooks.file(name).inForce().containsKey(FilingKind.NEW)
                    ? FilingKind.NEW
                    : FilingKind.REVIEW;
            for (var provision : KnownRulebooks.saidBy(name)) {
                var expected = PossibleOutcomes.of(Objects.requireNonNull(provision.rule(kind)));
                assertThat(seen.getOrDefault(provision.code(), Set.of()))
                        .as(name + " " + provision.code())
                        .containsAll(expected);
                hit += expected.size();
            }
        }
        assertThat(hit).isGreaterThan(300);
    }

    private static Map<String, Set<Outcome>> outcomes(String table) {
        var seen = new HashMap<String, Set<Outcome>>();
        GoldenTable.of(table)
                .cases()
                .forEach(row -> seen.computeIfAbsent(row.code(), ignored -> EnumSet.noneOf(Outcome.class))
                        .add(row.outcome()));
        return seen;
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
