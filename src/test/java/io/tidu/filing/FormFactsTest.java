package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.ladder.Fact;
import io.tidu.ladder.Figure;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void figuresAreTakenAsTypedAndCountsAsComputed() {
        var facts = FormFacts.of(SampleForm.definition(), SampleForm.complete(), DAY, Set.of());
        assertThat(facts.of(Figure.REVENUE, 2025)).isEqualByComparingTo("6200");
        assertThat(facts.of(Figure.RD_EXPENSE, 2023)).isEqualByComparingTo("250");
        assertThat(facts.number(Figure.IP_CLASS1)).isEqualByComparingTo("1");
        assertThat(facts.number(Figure.NICHE_YEARS)).isEqualByComparingTo("8");
        assertThat(facts.of(Figure.RD_INSTITUTION)).isEqualTo(new Fact.Choice("NONE"));
        assertThat(facts.of(Figure.HIGH_TECH)).isEqualTo(new Fact.Flag(true));
    }

    @Test
    void nothingStatedIsAnEmptyListAndNothingTypedIsUnknown() {
        var definition = SampleForm.definition();
        var facts = FormFacts.of(definition, SampleForm.complete(), DAY, Set.of());
        assertThat(facts.of(Figure.BLOCKED)).isEqualTo(new Fact.Codes(Set.of()));
        var empty = FormFacts.of(definition, FilingForm.empty(), DAY, Set.of());
        assertThat(empty.facts()).isEmpty();
        assertThat(empty.years()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsUnknown() {
        var form = SampleForm.complete()
                .with("revenue", 2025, "六千")
                .with("rd_institution", "HUGE")
                .with("blocked", "WHAT");
        var facts = FormFacts.of(SampleForm.definition(), form, DAY, Set.of());
        assertThat(facts.of(Figure.REVENUE, 2025)).isNull();
        assertThat(facts.of(Figure.RD_INSTITUTION)).isNull();
        assertThat(facts.of(Figure.BLOCKED)).isNull();
    }

    @Test
    void titlesOfTheRegisterAndThoseClaimedGoTogether() {
        var definition = SampleForm.definition();
        var none = SampleForm.complete().with("tier1_titles", "NONE");
        assertThat(FormFacts.of(definition, none, DAY, Set.of("TECH_SME")).of(Figure.TITLES))
                .isEqualTo(new Fact.Codes(Set.of("TECH_SME")));
        assertThat(FormFacts.of(definition, none, DAY, Set.of()).of(Figure.TITLES))
                .isEqualTo(new Fact.Codes(Set.of()));
        assertThat(FormFacts.of(definition, SampleForm.complete(), DAY, Set.of())
                        .of(Figure.TITLES))
                .isEqualTo(new Fact.Codes(Set.of("INNOVATIVE_SME")));
    }
}
