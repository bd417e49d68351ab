package io.tidu.title.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.ladder.Certainty;
import io.tidu.title.life.KeepingRule.Effect;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingRulesTest {

    private static final String SOUND = """
            rungs: [SRDI_SME]
            edition: "2026"
            name: {zh: 规则, en: Rule}
            documents: {A26: 办法}
            in_force: {from: 2026-04-01}
            update: {opens: 01-01, by: 05-31, late: accepted, clause: {zh: 条, en: art}, source: A26, certainty: CONFIRMED}
            review: {days_before: 180, year_of_end: true, outlasts: false, clause: {zh: 条, en: art}, source: A26, certainty: CONFIRMED}
            """;

    private final KeepingRules rules = DeliveredRules.all();

    @ParameterizedTest(name = "{0} in {1}, {2}: by {3}")
    @CsvSource({
        "SRDI_SME, 610000, 2025, 2025-04-30",
        "SRDI_SME, 610000, 2026, 2026-05-31",
        "SRDI_SME, 330000, 2026, 2026-05-31",
        "LITTLE_GIANT, 440000, 2025, 2025-04-30",
        "INNOVATIVE_SME, 440000, 2027, 2027-05-31",
        "MFG_CHAMPION, 610000, 2024, 2024-05-31"
    })
    void theUpdateIsDueByTheRuleThatIsInUseOnThatDay(String rung, String province, int year, LocalDate due) {
        assertThat(rules.ofUpdate(rung, province, year))
                .hasValueSatisfying(
                        rule -> assertThat(rule.update().dueOn(year)).isEqualTo(due));
    }

    @Test
    void noYearIsLeftOutAndNoneHasTwoDays() {
        for (int year = 2023; year <= 2035; year++) {
            for (var rung : new String[] {"INNOVATIVE_SME", "SRDI_SME", "LITTLE_GIANT"}) {
                assertThat(rules.ofUpdate(rung, "610000", year))
                        .as(rung + " " + year)
                        .isPresent();
            }
        }
    }

    @Test
    void aProvinceGoesBeforeTheCountryAndOnlyForTheTitlesItRules() {
        assertThat(rules.ofUpdate("SRDI_SME", "330000", 2026).orElseThrow().missed())
                .extracting(KeepingRule.Missed::effect)
                .containsExactly(Effect.CANCELLATION_PROPOSED);
        assertThat(rules.ofUpdate("LITTLE_GIANT", "330000", 2026).orElseThrow().missed())
                .isEmpty();
    }

    @Test
    void rungsWithoutARuleAskForNothing() {
        assertThat(rules.ofUpdate("CHAIN_LEADER", "610000", 2026)).isEmpty();
        assertThat(rules.ofUpdate("TECH_SME", "610000", 2026)).isEmpty();
    }

    @Test
    void everyStatementSaysWhereItStandsAndWhatIsInferred() {
        for (var rule : rules.all()) {
            assertThat(rule.update().basis().citation().clause().zh()).isNotBlank();
            assertThat(rule.update().basis().citation().document()).isNotBlank();
            assertThat(rule.update().basis().note()).isNotNull();
            assertThat(rule.review().basis().note()).isNotNull();
            rule.missed()
                    .forEach(missed ->
                            assertThat(missed.basis().citation().certainty()).isEqualTo(Certainty.SINGLE_COPY));
        }
    }

    @Test
    void aWrongFileIsRefusedWithItsNameItsLineAndTheReason() {
        assertThatThrownBy(() -> KeepingReader.read("x.yaml", SOUND.replace("05-31", "31 May")))
                .hasMessage("x.yaml, line 6: '31 May' is not a day of the year (as 05-31)");
        assertThatThrownBy(() -> KeepingReader.read("x.yaml", SOUND.replace("accepted", "perhaps")))
                .hasMessage("x.yaml, line 6: 'perhaps' is neither accepted nor refused");
        assertThatThrownBy(() -> KeepingReader.read("x.yaml", SOUND + "grace: 3\n"))
                .hasMessageStartingWith("x.yaml, line 8: 'grace' is not known here");
        assertThatThrownBy(() -> KeepingReader.read("x.yaml", SOUND.replaceFirst("CONFIRMED", "INFERRED")))
                .hasMessage("x.yaml, line 6: what is inferred is said in a note");
    }

    @Test
    void twoRulesForOneTitleAndDayAreRefused() {
        var texts = new TreeMap<>(Map.of("a.yaml", SOUND, "b.yaml", SOUND));
        assertThatThrownBy(() -> KeepingFiles.read(texts))
                .hasMessage("b.yaml, line 5: on some day both this and 'Rule' rule the same titles");
        texts.put("b.yaml", SOUND + "region: \"33\"\n");
        assertThat(KeepingFiles.read(texts).all()).hasSize(2);
    }
}
