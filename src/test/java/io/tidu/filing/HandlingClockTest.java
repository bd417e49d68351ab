package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tidu.filing.HandlingClock.Stop;
import io.tidu.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HandlingClockTest {

    private static final WorkingDays CALENDAR = WorkingDays.delivered();

    @ParameterizedTest(name = "arrived {0}, {1} working days: until {2}")
    @CsvSource({
        "2026-03-02, 1, 2026-03-03",
        "2026-03-06, 1, 2026-03-09", // over a week-end
        "2026-04-29, 3, 2026-05-07", // month end and the holidays of May
        "2026-09-30, 3, 2026-10-10", // the week of October and a Saturday worked for it
        "2026-02-13, 1, 2026-02-14", // a Saturday worked before the Spring Festival
        "2025-12-31, 1, 2026-01-04", // year end; Sunday the 4th is worked
    })
    void aBureauHasItsDaysInWorkingDays(LocalDate arrived, int limit, LocalDate last) {
        assertThat(new HandlingClock(arrived, List.of()).lastDay(CALENDAR, limit))
                .contains(last);
    }

    @Test
    void whileTheFirmCorrectsNoDayIsUsedUp() {
        var away = new HandlingClock(day("2026-03-02"), List.of(new Stop(day("2026-03-04"), null)));
        assertThat(away.spent(CALENDAR, day("2026-03-04"))).isEqualTo(2);
        assertThat(away.spent(CALENDAR, day("2026-04-30"))).isEqualTo(2);
        assertThat(away.lastDay(CALENDAR, 5)).isEmpty();
        assertThat(away.stopped()).isTrue();
        var back = new HandlingClock(day("2026-03-02"), List.of(new Stop(day("2026-03-04"), day("2026-03-18"))));
        assertThat(back.spent(CALENDAR, day("2026-03-18"))).isEqualTo(2);
        assertThat(back.lastDay(CALENDAR, 5)).contains(day("2026-03-23"));
    }

    @Test
    void aFileThatComesBackOnTheDayItLeftHasLostNothing() {
        var arrived = day("2026-03-02");
        var same = new HandlingClock(arrived, List.of(new Stop(day("2026-03-04"), day("2026-03-04"))));
        assertThat(same.lastDay(CALENDAR, 5)).isEqualTo(new HandlingClock(arrived, List.of()).lastDay(CALENDAR, 5));
    }

    @Test
    void noDayAtAllIsNoLimit() {
        var clock = new HandlingClock(day("2026-03-02"), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> clock.lastDay(CALENDAR, 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsUsedUpOnTheLastDayIsTheWholeLimitAndNotADayEarlier(long seed) {
        var sample = new Sample(seed);
        var clock = new HandlingClock(sample.arrived, sample.stops);
        var last = clock.lastDay(CALENDAR, sample.limit).orElseThrow();
        assertThat(clock.spent(CALENDAR, last)).isEqualTo(sample.limit);
        assertThat(clock.spent(CALENDAR, last.minusDays(1))).isEqualTo(sample.limit - 1);
        assertThat(CALENDAR.isWorkingDay(last)).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderRepetitionAndOverlapOfStopsMakeNoDifference(long seed) {
        var sample = new Sample(seed);
        var muddled = new ArrayList<>(sample.stops);
        muddled.addAll(sample.stops);
        sample.stops.forEach(stop -> muddled.add(new Stop(stop.from(), sample.between(stop))));
        Collections.shuffle(muddled, new Random(seed));
        var clock = new HandlingClock(sample.arrived, sample.stops);
        assertThat(new HandlingClock(sample.arrived, muddled)).isEqualTo(clock);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsEveryDayTheBureauHadTheFileAndNoOther(long seed) {
        var sample = new Sample(seed);
        var clock = new HandlingClock(sample.arrived, sample.stops);
        var today = sample.arrived.plusDays(150);
        int counted = 0;
        for (var day = sample.arrived.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            if (CALENDAR.isWorkingDay(day) && !sample.isAway(day)) {
                counted++;
            }
        }
        assertThat(clock.spent(CALENDAR, today)).isEqualTo(counted);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFurtherStopMovesTheLastDayByJustTheDaysItTakes(long seed) {
        var sample = new Sample(seed);
        var last = new HandlingClock(sample.arrived, List.of())
                .lastDay(CALENDAR, sample.limit)
                .orElseThrow();
        var stop = sample.stops.getFirst();
        var until = stop.until();
        var moved = new HandlingClock(sample.arrived, List.of(stop))
                .lastDay(CALENDAR, sample.limit)
                .orElseThrow();
        boolean inTime = stop.from().isBefore(last);
        int taken = inTime && until != null ? CALENDAR.workingDaysBetween(stop.from(), until) : 0;
        assertThat(moved).isEqualTo(CALENDAR.plusWorkingDays(last, taken));
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** An arrival around a month end or holiday, a limit, and stops that overlap as they like. */
    private static final class Sample {

        private final LocalDate arrived;
        private final int limit;
        private final List<Stop> stops = new ArrayList<>();
        private final Random random;

        Sample(long seed) {
            random = new Random(seed);
            arrived = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600));
            limit = 1 + random.nextInt(30);
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                var from = arrived.plusDays(random.nextInt(60));
                stops.add(new Stop(from, from.plusDays(random.nextInt(25))));
            }
        }

        LocalDate between(Stop stop) {
            long length = stop.from()
                    .datesUntil(java.util.Objects.requireNonNull(stop.until()))
                    .count();
            return stop.from().plusDays(random.nextLong(length + 1));
        }

        boolean isAway(LocalDate day) {
            return stops.stream()
                    .anyMatch(stop ->
                            day.isAfter(stop.from()) && !day.isAfter(java.util.Objects.requireNonNull(stop.until())));
        }
    }
}
