package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    private final Validity threeYears = new Validity.Years(3);

    @ParameterizedTest
    @CsvSource({
        "2023-07-01, 2026-06-30",
        "2026-01-01, 2028-12-31",
        "2025-03-01, 2028-02-29",
        "2024-02-29, 2027-02-27",
        "2025-02-28, 2028-02-27"
    })
    void threeYearsEndOnTheDayBeforeTheAnniversary(LocalDate published, LocalDate last) {
        assertThat(threeYears.lastDay(published)).isEqualTo(last);
    }

    @Test
    void aRenewalOnTheAnniversaryLeavesNoGapAndNoDayTwice() {
        var published = LocalDate.of(2023, 7, 1);
        assertThat(threeYears.lastDay(published).plusDays(1)).isEqualTo(published.plusYears(3));
    }

    @Test
    void aTitleForACalendarYearEndsWithIt() {
        assertThat(new Validity.CalendarYear().lastDay(LocalDate.of(2026, 6, 1)))
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
