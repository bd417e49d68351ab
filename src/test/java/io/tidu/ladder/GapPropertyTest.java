package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Over many invented firms: the stated gap is enough, one step less is not. The seed is fixed, so a failure repeats. */
class GapPropertyTest {

    private static final int FIRMS = 2_000;

    private final InventedFirms firms = new InventedFirms(20260401);
    private final Random random = new Random(20260402);

    @Test
    void exactlyTheStatedGapTurnsTheCriterionToMetAndAStepLessDoesNot() {
        var gaps = new TreeMap<String, Integer>();
        for (int firm = 0; firm < FIRMS; firm++) {
            var facts = firms.next();
            KnownRulebooks.BY_FILE.forEach((name, rulebook) -> {
                var kind = random.nextBoolean() ? FilingKind.NEW : FilingKind.REVIEW;
                for (var finding : rulebook.assess(kind, facts).findings()) {
                    gaps.merge(name, check(finding, facts), Integer::sum);
                }
            });
        }
        assertThat(gaps).allSatisfy((name, count) -> {
            if (canBeClosed(name)) {
                assertThat(count).as(name).isGreaterThan(FIRMS / 10);
            }
        });
    }

    @Test
    void changesNeededTogetherAreEnoughTogetherAndEachOfThemIsNeeded() {
        int seen = 0;
        for (int firm = 0; firm < FIRMS; firm++) {
            var facts = firms.next();
            for (var rulebook : KnownRulebooks.ALL.all()) {
                for (var finding : rulebook.assess(FilingKind.NEW, facts).findings()) {
                    if (finding.together().isEmpty()) {
                        continue;
                    }
                    seen++;
                    var rule = rule(finding);
                    var changed = facts;
                    for (var gap : finding.together()) {
                        changed = changed.with(gap);
                    }
                    assertThat(Judging.judge(rule, changed, facts.lastYear())).isNotEqualTo(Outcome.UNMET);
                    for (var gap : finding.together()) {
                        var less = changed.with(opposite(gap, gap.unit().step()));
                        assertThat(Judging.judge(rule, less, facts.lastYear())).isEqualTo(Outcome.UNMET);
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    /** Whether the table of the edition names a gap. */
    private static boolean canBeClosed(String name) {
        return GoldenTable.of(name).cases().stream().anyMatch(row -> !row.gap().isEmpty());
    }

    private static int check(Finding finding, Facts facts) {
        int checked = 0;
        var gap = finding.gap();
        if (gap != null) {
            assertThat(finding.outcome()).isEqualTo(Outcome.UNMET);
            assertExact(finding, gap, facts);
            checked++;
        }
        for (var alternative : finding.alternatives()) {
            assertExact(finding, alternative, facts);
            checked++;
        }
        return checked;
    }

    private static void assertExact(Finding finding, Gap gap, Facts facts) {
        var rule = rule(finding);
        var closed = facts.with(gap);
        assertThat(Judging.judge(rule, closed, facts.lastYear()))
                .as("%s closed by %s", finding.code(), gap)
                .isEqualTo(Outcome.MET);
        var almost = closed.with(opposite(gap, gap.unit().step()));
        assertThat(Judging.judge(rule, almost, facts.lastYear()))
                .as("%s almost closed by %s", finding.code(), gap)
                .isNotEqualTo(Outcome.MET);
        var value = closed.value(gap.figure(), gap.year());
        var whole = gap.figure().partOf();
        var ofWhole = whole == null ? null : closed.value(whole, gap.year());
        assertThat(value == null || ofWhole == null || value.compareTo(ofWhole) <= 0)
                .isTrue();
    }

    private static Criterion rule(Finding finding) {
        var rule = finding.rule();
        assertThat(rule).isNotNull();
        return java.util.Objects.requireNonNull(rule);
    }

    private static Gap opposite(Gap gap, BigDecimal by) {
        return new Gap(gap.figure(), gap.year(), gap.by().signum() > 0 ? by.negate() : by, gap.unit());
    }
}
