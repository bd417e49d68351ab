package io.tidu.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A title as it must be by what happened in the simulated decade; reckoned without the program, to be held against it. */
final class DecadeTitle {

    /** The rules of 2022 took updates by the end of April, those of 2026 by the end of May; see domain rules A22 and A26. */
    private static final int FIRST_YEAR_OF_MAY = 2026;

    final String rung;
    final String list;
    final LocalDate from;
    final LocalDate until;
    private final Map<Integer, LocalDate> updates = new HashMap<>();
    private @Nullable LocalDate end;
    private @Nullable String cause;

    DecadeTitle(String rung, String list, LocalDate from) {
        this(rung, list, from, from.plusYears(3).minusDays(1));
    }

    private DecadeTitle(String rung, String list, LocalDate from, LocalDate until) {
        this.rung = rung;
        this.list = list;
        this.from = from;
        this.until = until;
    }

    /** The same held again from a day until its old last day. */
    DecadeTitle again(String correction, LocalDate day) {
        return new DecadeTitle(rung, correction, day, until);
    }

    boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until) && (end == null || day.isBefore(end));
    }

    /** On the first day that it is held no more. */
    void end(LocalDate day, String why) {
        end = day;
        cause = why;
    }

    @Nullable
    LocalDate end() {
        return end;
    }

    @Nullable
    String cause() {
        return cause;
    }

    void updated(LocalDate day) {
        boolean asked = IntStream.rangeClosed(from.getYear() + 1, until.getYear())
                .filter(year -> year == day.getYear() && counts(year))
                .anyMatch(year -> !day.isAfter(due(year)) || year >= FIRST_YEAR_OF_MAY);
        if (heldOn(day) && asked) {
            updates.putIfAbsent(day.getYear(), day);
        }
    }

    /** How many yearly updates were not made in time before the day. */
    int misses(LocalDate day) {
        return (int) IntStream.rangeClosed(from.getYear() + 1, until.getYear())
                .filter(this::counts)
                .filter(year -> day.isAfter(due(year)))
                .filter(year -> !updates.containsKey(year) || updates.get(year).isAfter(due(year)))
                .count();
    }

    /** Whether missed updates cost the firm the review: those of the rules of 2022 do. */
    boolean lostReview(LocalDate day) {
        return IntStream.rangeClosed(from.getYear() + 1, Math.min(until.getYear(), FIRST_YEAR_OF_MAY - 1))
                .filter(this::counts)
                .filter(year -> day.isAfter(due(year)))
                .anyMatch(year -> !updates.containsKey(year));
    }

    private boolean counts(int year) {
        return !due(year).isAfter(until) && (end == null || due(year).isBefore(end));
    }

    private static LocalDate due(int year) {
        return year < FIRST_YEAR_OF_MAY ? LocalDate.of(year, 4, 30) : LocalDate.of(year, 5, 31);
    }
}
