package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the benchmark compares does the same: rulebook and hand-written rule agree on every firm. */
class PlainLittleGiantTest {

    private final Rulebook rulebook = KnownRulebooks.edition(Rung.LITTLE_GIANT, "2026");

    @Test
    void comesToTheSameOutcomesAsTheRulebookForEveryRowOfTheTable() {
        assertThat(GoldenTable.of("little-giant-2026").cases())
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(PlainLittleGiant.judge(row.facts()))
                        .isEqualTo(Assessing.judge(rulebook, FilingKind.NEW, row.facts())));
    }

    @Test
    void comesToTheSameOutcomesForInventedFirms() {
        var firms = new InventedFirms(20260117);
        for (int firm = 0; firm < 5_000; firm++) {
            var facts = firms.next();
            assertThat(PlainLittleGiant.judge(facts)).isEqualTo(Assessing.judge(rulebook, FilingKind.NEW, facts));
        }
    }

    @Test
    void aJudgementIsWhatAnAssessmentFinds() {
        var firms = new InventedFirms(7);
        for (int firm = 0; firm < 300; firm++) {
            var facts = firms.next();
            for (var each : KnownRulebooks.ALL.all()) {
                var assessment = each.assess(FilingKind.NEW, facts);
                assertThat(Assessing.judge(each, FilingKind.NEW, facts))
                        .isEqualTo(new Judgement(
                                assessment.verdict(),
                                assessment.findings().stream()
                                        .map(Finding::outcome)
                                        .toList()));
            }
        }
    }
}
