package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which edition a filing is judged by: day × kind × region, as a table that people of the field can read. */
class EditionChoiceTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/edition-choice.csv", numLinesToSkip = 1)
    void isChosenByDayRungKindAndRegion(
            String situation,
            String rung,
            FilingKind kind,
            LocalDate day,
            @Nullable String region,
            @Nullable String edition,
            @Nullable String of) {
        var chosen = KnownRulebooks.ALL.inForce(new Rung(rung), kind, day, region);
        assertThat(chosen.map(Rulebook::edition).orElse(null)).isEqualTo(edition);
        assertThat(chosen.map(Rulebook::region).orElse(null)).isEqualTo(of);
    }
}
