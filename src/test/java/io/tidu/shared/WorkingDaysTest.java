package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays WORKING_DAYS = WorkingDays.delivered();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-01-26, true", // Sunday worked before the Spring Festival
        "2025-01-27, true",
        "2025-01-28, false",
        "2025-02-04, false",
        "2025-02-08, true",
        "2025-10-08, false",
        "2026-01-02, false", // Friday bridged
        "2026-01-04, true",
        "2026-02-14, true",
        "2026-02-23, false",
        "2026-09-20, true",
        "2026-10-10, true",
        "2026-11-21, false",
        "2026-11-23, true",
        "2027-02-05, false",
        "2027-02-08, false",
        "2027-10-01, false"
    })
    void followsTheAnnouncedHolidaysAndMakeUpDays(LocalDate day, boolean working) {
        assertThat(WORKING_DAYS.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void countsTheWorkingDaysOfWholeYears() {
        assertThat(WORKING_DAYS.workingDaysBetween(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31)))
                .isEqualTo(248);
        assertThat(WORKING_DAYS.workingDaysBetween(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(248);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-09-24, 1, 2026-09-28",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 5, 2026-02-27",
        "2026-10-03, 1, 2026-10-08",
        "2026-10-03, 0, 2026-10-03"
    })
    void findsTheNthWorkingDayAfterADay(LocalDate start, int n, LocalDate end) {
        assertThat(WORKING_DAYS.plusWorkingDays(start, n)).isEqualTo(end);
    }

    @Test
    void countsBackWhatItCountedForward() {
        var start = LocalDate.of(2025, 9, 27);
        IntStream.rangeClosed(0, 400).forEach(n -> {
            var end = WORKING_DAYS.plusWorkingDays(start, n);
            assertThat(WORKING_DAYS.workingDaysBetween(start, end)).isEqualTo(n);
            assertThat(WORKING_DAYS.workingDaysBetween(end, start)).isEqualTo(-n);
        });
    }

    @Test
    void refusesToCountANegativeNumberOfDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORKING_DAYS.plusWorkingDays(LocalDate.of(2026, 1, 5), -1));
    }

    @Test
    void saysWhichYearsAreNotFixedYet() {
        assertThat(WORKING_DAYS.isProvisional(2025)).isFalse();
        assertThat(WORKING_DAYS.isProvisional(2026)).isFalse();
        assertThat(WORKING_DAYS.isProvisional(2027)).isTrue();
        assertThat(WORKING_DAYS.isProvisional(2031)).isTrue();
    }

    @Test
    void countsMondayToFridayInAYearNobodyKnows() {
        assertThat(WORKING_DAYS.isWorkingDay(LocalDate.of(2031, 3, 7))).isTrue();
        assertThat(WORKING_DAYS.isWorkingDay(LocalDate.of(2031, 3, 8))).isFalse();
    }

    @Test
    void takesAMakeUpDayForWorkedEvenInsideAHoliday() {
        var saturday = LocalDate.of(2030, 5, 4);
        var days = new WorkingDays(List.of(new CalendarYear(2030, false, Set.of(saturday), Set.of(saturday))));

        assertThat(days.isWorkingDay(saturday)).isTrue();
    }
}
