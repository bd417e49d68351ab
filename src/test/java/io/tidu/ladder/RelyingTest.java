package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a rule leaves several ways, a filing relies on the first it goes. */
class RelyingTest {

    private static final Rulebook SMALL = KnownRulebooks.edition(Rung.SRDI_SME, "2026");
    private static final Facts NOTHING = Facts.on(LocalDate.of(2026, 6, 1));

    @Test
    void whereTheRuleItselfIsMetNoExemptionIsReliedOn() {
        var both = NOTHING.with(Figure.IP_CLASS1, number(2)).with(Figure.AWARD_PROVINCIAL_RANK, number(1));
        assertThat(figures(both, "P4")).containsExactly(Figure.IP_CLASS1);
    }

    @Test
    void ofSeveralExemptionsTheFirstThatHoldsIs() {
        var none = NOTHING.with(Figure.IP_CLASS1, number(0)).with(Figure.AWARD_NATIONAL_RANK, number(0));
        assertThat(figures(none.with(Figure.AWARD_PROVINCIAL_RANK, number(3)), "P4"))
                .containsExactly(Figure.AWARD_PROVINCIAL_RANK);
        assertThat(figures(
                        none.with(Figure.AWARD_PROVINCIAL_RANK, number(4))
                                .with(Figure.RD_INSTITUTION, new Fact.Choice("PROVINCIAL")),
                        "P4"))
                .containsExactly(Figure.RD_INSTITUTION);
    }

    @Test
    void whatIsNotMetIsNotReliedOn() {
        assertThat(SMALL.reliances(FilingKind.NEW, NOTHING)).isEmpty();
        assertThat(figures(NOTHING.with(Figure.IP_CLASS1, number(0)), "P4")).isEmpty();
    }

    @Test
    void equityIsReliedOnOnlyWhereRevenueDoesNotSuffice() {
        var equity = NOTHING.with(Figure.EQUITY_INVESTMENT, 2025, money("1200"))
                .with(Figure.EQUITY_INVESTMENT, 2024, money("900"));
        assertThat(figures(equity.with(Figure.REVENUE, 2025, money("1499")), "P2a"))
                .containsExactly(Figure.EQUITY_INVESTMENT);
        assertThat(figures(equity.with(Figure.REVENUE, 2025, money("1500")), "P2a"))
                .containsExactly(Figure.REVENUE);
    }

    @Test
    void ofRoutesOnlyTheFirstThatIsGoneWhole() {
        var innovative = KnownRulebooks.edition(Rung.INNOVATIVE_SME, "2022");
        assertThat(innovative.routes()).hasSizeGreaterThan(2);
        var twoWays = NOTHING.with(Figure.HIGH_TECH, new Fact.Flag(true))
                .with(Figure.RD_INSTITUTION, new Fact.Choice("NATIONAL"));
        assertThat(innovative.reliances(FilingKind.NEW, twoWays).stream()
                        .filter(relied -> innovative.counting(relied.provision(), FilingKind.NEW) == Counting.ROUTE))
                .hasSize(1);
    }

    private static Set<Figure> figures(Facts facts, String code) {
        return SMALL.reliances(FilingKind.NEW, facts).stream()
                .filter(relied -> relied.provision().code().equals(code))
                .map(Reliance::figures)
                .findFirst()
                .orElse(Set.of());
    }

    private static Fact number(int value) {
        return new Fact.Number(BigDecimal.valueOf(value));
    }

    private static BigDecimal money(String value) {
        return new BigDecimal(value);
    }
}
