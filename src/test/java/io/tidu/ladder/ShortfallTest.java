package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortfallTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Facts CLEAN = Facts.on(DAY).with(Figure.BLOCKED, Set.of());

    @Test
    void allRoutesTogetherAreOneConditionAndItemsOfACardAreNone() {
        assertThat(innovative(Facts.on(DAY))).isEqualTo(new Shortfall(0, 0, 2, 0));
        assertThat(innovative(CLEAN.with(Figure.HIGH_TECH, true))).isEqualTo(new Shortfall(2, 0, 0, 0));
    }

    @Test
    void routesOfWhichNoneIsLeftAreOneThatIsNotMet() {
        var hopeless = CLEAN.with(Figure.HIGH_TECH, false)
                .with(Figure.DEMO_ENTERPRISE, false)
                .with(Figure.AWARD_NATIONAL_RANK, 0)
                .with(Figure.AWARD_PROVINCIAL_RANK, 0)
                .with(Figure.RD_INSTITUTION, "NONE")
                .with(Figure.EMERGING_INDUSTRY, false)
                .with(Figure.IP_CLASS1, 0)
                .with(Figure.IP_CLASS1_OWN, 0)
                .with(Figure.IP_CLASS1_HIGH_VALUE, 0)
                .with(Figure.IP_CLASS2, 0);
        for (int year = 2023; year <= 2025; year++) {
            hopeless = hopeless.with(Figure.REVENUE, year, "1000")
                    .with(Figure.CORE_REVENUE, year, "100")
                    .with(Figure.RD_EXPENSE, year, "0")
                    .with(Figure.EQUITY_INVESTMENT, year, "0")
                    .with(Figure.TOTAL_ASSETS, year, "100")
                    .with(Figure.TOTAL_LIABILITIES, year, "100");
        }
        assertThat(innovative(hopeless)).isEqualTo(new Shortfall(1, 1, 0, 0));
    }

    @Test
    void whatAPersonDecidesIsCountedByItself() {
        var rulebook = KnownRulebooks.edition(Rung.SRDI_SME, "2026");
        var assessment = rulebook.assess(FilingKind.NEW, CLEAN.with(Figure.TITLES, Set.of()));
        assertThat(Shortfall.of(rulebook, assessment)).isEqualTo(new Shortfall(1, 1, 7, 1));
    }

    private static Shortfall innovative(Facts facts) {
        var rulebook = KnownRulebooks.edition(Rung.INNOVATIVE_SME, "2022");
        return Shortfall.of(rulebook, rulebook.assess(FilingKind.NEW, facts));
    }
}
