package io.tidu.title.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecidingRulesTest {

    private static final String RULES = """
            documents: {A: 《办法》}
            rules:
              - rungs: [LITTLE_GIANT]
                in_force: {from: 2026-04-01}
                decider: {zh: 部, en: Ministry}
                quota: false
                clause: {zh: 第一条, en: Article 1}
                source: %s
                certainty: %s
            """;

    @Test
    void whoDecidesIsSaidForARungAndADay() throws IOException {
        var rules = new DecidingFile().decidingRules();
        var day = LocalDate.of(2026, 5, 1);

        assertThat(rules.nationally("LITTLE_GIANT", day)).hasValueSatisfying(rule -> {
            assertThat(rule.quota()).isFalse();
            assertThat(rule.citation().document()).contains("117号");
        });
        assertThat(rules.nationally("LITTLE_GIANT", LocalDate.of(2026, 3, 31)))
                .hasValueSatisfying(
                        rule -> assertThat(rule.citation().document()).contains("63号"));
        assertThat(rules.nationally("MFG_CHAMPION", day))
                .hasValueSatisfying(rule -> assertThat(rule.quota()).isTrue());
        assertThat(rules.nationally("MFG_CHAMPION", LocalDate.of(2023, 9, 26))).isEmpty();
        assertThat(rules.nationally("SRDI_SME", day)).isEmpty();
        assertThat(rules.nationally("ZJ_MFG_CHAMPION", day)).isEmpty();
    }

    @Test
    void whatIsInferredSaysWhat() throws IOException {
        assertThat(new DecidingFile().decidingRules().rules())
                .filteredOn(rule -> rule.citation().certainty() == io.tidu.ladder.Certainty.INFERRED)
                .isNotEmpty()
                .allMatch(rule -> rule.note() != null);
    }

    @Test
    void aWrongFileIsRefusedWithItsLineAndTheReason() {
        assertThat(DecidingFile.read(RULES.formatted("A", "SINGLE_COPY")).rules())
                .hasSize(1);
        assertThatThrownBy(() -> DecidingFile.read(RULES.formatted("B", "SINGLE_COPY")))
                .hasMessageContaining("there is no document 'B'");
        assertThatThrownBy(() -> DecidingFile.read(RULES.formatted("A", "SURE")))
                .hasMessageContaining("ministry.yaml");
    }
}
