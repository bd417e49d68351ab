package io.tidu.title.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Set<String> SME = Set.of("INNOVATIVE_SME", "SRDI_SME", "LITTLE_GIANT");

    private EndingRules rules;

    @BeforeEach
    void read() throws IOException {
        rules = EndingRulesFile.delivered();
    }

    @Test
    void falsifiedDataTakeAllThreeRungsAndBarForThreeYears() {
        var rule = rules.rule("FRAUD", "SRDI_SME", DAY, "610100").orElseThrow();

        assertThat(rule.takes()).isEqualTo(SME);
        assertThat(rule.bar()).isEqualTo(new EndingRule.Bar(3, SME));
        assertThat(new EndingRule.Bar(3, SME).lastDay(DAY)).isEqualTo("2029-05-31");
    }

    @Test
    void beforeTheNoticeOf2026FalsifiedDataTookOneTitle() {
        var rule = rules.rule("FRAUD", "SRDI_SME", LocalDate.of(2026, 3, 31), "610100")
                .orElseThrow();

        assertThat(rule.takes()).isEmpty();
        assertThat(rule.bar()).isNull();
    }

    @Test
    void aChampionIsBarredWhateverTheCause() {
        assertThat(rules.of("MFG_CHAMPION", DAY, null))
                .filteredOn(rule -> rule.hearing() && !rule.cause().equals("DEREGISTERED"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.bar()).isEqualTo(new EndingRule.Bar(3, Set.of("MFG_CHAMPION"))));
    }

    @Test
    void twoMissedUpdatesEndATitleInZhejiangAndNowhereElse() {
        assertThat(rules.rule("MISSED_UPDATES", "SRDI_SME", DAY, "330106")).isPresent();
        assertThat(rules.rule("MISSED_UPDATES", "SRDI_SME", DAY, "610100")).isEmpty();
        assertThat(rules.rule("MISSED_UPDATES", "SRDI_SME", DAY, null)).isEmpty();
    }

    @Test
    void whoGivesUpALittleGiantTakesTheReviewOfTheProvince() {
        assertThat(rules.rule("GIVEN_UP", "LITTLE_GIANT", DAY, null)
                        .orElseThrow()
                        .follow())
                .isEqualTo("SRDI_SME");
    }

    @Test
    void everyCauseHasANameInBothLanguages() throws IOException {
        for (var language : Set.of("zh_CN", "en")) {
            var texts = new Properties();
            try (var in =
                    Files.newBufferedReader(Path.of("src/main/resources/messages/title_" + language + ".properties"))) {
                texts.load(in);
            }
            assertThat(rules.rules()).allSatisfy(rule -> assertThat(texts).containsKey(rule.messageKey()));
        }
    }
}
