package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rulebooks;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiduTest
class JudgementJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    private Rulebooks rulebooks;

    @Test
    void theFactsAreReadBackAsTheyWere() {
        var facts = FormFacts.of(SampleForm.definition(), SampleForm.complete(), DAY, Set.of("TECH_SME"));
        assertThat(JudgementJson.facts(JudgementJson.write(facts))).isEqualTo(facts);
    }

    @Test
    void whatTheyCameToByAnyEditionIsReadBackAsItWas() {
        var facts = FormFacts.of(SampleForm.definition(), SampleForm.complete(), DAY, Set.of("TECH_SME"));
        assertThat(rulebooks.all()).isNotEmpty();
        for (var rulebook : rulebooks.all()) {
            for (var kind : FilingKind.values()) {
                var assessment = rulebook.assess(kind, facts);
                assertThat(JudgementJson.assessment(JudgementJson.write(assessment)))
                        .as(rulebook.rung() + " " + rulebook.edition())
                        .isEqualTo(assessment);
            }
        }
    }
}
