package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearTallyTest {

    private final YearTally tally = new YearTally("SRDI_SME", LocalDate.of(2026, 6, 30));

    @Test
    void namesEveryYearFromTheFirstAndCarriesOnWhatIsHeld() {
        tally.began(LocalDate.of(2022, 3, 1), false, 10);
        tally.began(LocalDate.of(2025, 3, 1), true, 7);
        tally.ceased(LocalDate.of(2025, 3, 1), 7);
        tally.ceased(LocalDate.of(2025, 3, 2), 3);

        assertThat(tally.years())
                .containsExactly(
                        new YearFigure("SRDI_SME", 2022, 10, 0, 10),
                        new YearFigure("SRDI_SME", 2023, 0, 0, 10),
                        new YearFigure("SRDI_SME", 2024, 0, 0, 10),
                        new YearFigure("SRDI_SME", 2025, 0, 7, 7),
                        new YearFigure("SRDI_SME", 2026, 0, 0, 7));
    }

    @Test
    void ofTheYearStillRunningOnlyCountsWhatHasHappened() {
        tally.began(LocalDate.of(2026, 6, 30), false, 4);
        tally.began(LocalDate.of(2026, 7, 1), false, 5);
        tally.ceased(LocalDate.of(2026, 7, 1), 2);

        assertThat(tally.years()).containsExactly(new YearFigure("SRDI_SME", 2026, 4, 0, 4));
    }

    @Test
    void nothingGrantedIsNoYear() {
        assertThat(tally.years()).isEmpty();
    }
}
