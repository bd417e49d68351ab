package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.publication.NoticeWindow.UnusualDay;
import io.tidu.shared.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoticeWindowTest {

    private static final WorkingDays CALENDAR = WorkingDays.delivered();

    @Test
    void countsTheDayOfOpeningAsTheNoticeOfJiangsuDid() {
        assertThat(window("2025-12-05", 5).closesOn()).isEqualTo("2025-12-11");
    }

    @Test
    void runsOverTheNationalHolidayAndItsMakeUpDays() {
        var window = window("2026-09-29", 5);

        assertThat(window.closesOn()).isEqualTo("2026-10-10");
        assertThat(window.unusualDays(CALENDAR))
                .containsExactly(
                        off("2026-10-01"),
                        off("2026-10-02"),
                        off("2026-10-05"),
                        off("2026-10-06"),
                        off("2026-10-07"),
                        worked("2026-10-10"));
    }

    @Test
    void countsASaturdayThatIsWorkedInstead() {
        var window = window("2026-10-08", 5);

        assertThat(window.closesOn()).isEqualTo("2026-10-13");
        assertThat(window.unusualDays(CALENDAR)).containsExactly(worked("2026-10-10"));
    }

    @Test
    void beginsToCountOnTheNextWorkingDayIfItOpensOnAHoliday() {
        assertThat(window("2026-10-03", 5))
                .isEqualTo(new NoticeWindow(LocalDate.parse("2026-10-03"), 5, LocalDate.parse("2026-10-13")));
    }

    @Test
    void hasNotEndedOnItsLastDayAndHasOnTheNext() {
        var window = window("2026-06-01", 5);

        assertThat(window.closesOn()).isEqualTo("2026-06-05");
        assertThat(window.hasEnded(LocalDate.parse("2026-06-05"))).isFalse();
        assertThat(window.hasEnded(LocalDate.parse("2026-06-06"))).isTrue();
    }

    @Test
    void saysHowManyWorkingDaysAreLeftWithTodayCounted() {
        var window = window("2026-09-29", 5);

        assertThat(window.daysLeft(LocalDate.parse("2026-09-29"), CALENDAR)).isEqualTo(5);
        assertThat(window.daysLeft(LocalDate.parse("2026-10-03"), CALENDAR)).isEqualTo(3);
        assertThat(window.daysLeft(LocalDate.parse("2026-10-10"), CALENDAR)).isEqualTo(1);
        assertThat(window.daysLeft(LocalDate.parse("2026-10-11"), CALENDAR)).isZero();
    }

    private static NoticeWindow window(String opensOn, int days) {
        return NoticeWindow.from(LocalDate.parse(opensOn), days, CALENDAR);
    }

    private static UnusualDay off(String day) {
        return new UnusualDay(LocalDate.parse(day), false);
    }

    private static UnusualDay worked(String day) {
        return new UnusualDay(LocalDate.parse(day), true);
    }
}
