package io.tidu.ladder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days, both included, on which an edition is used for a kind of filing; null is open. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Period other) {
        return !endsBefore(this, other) && !endsBefore(other, this);
    }

    private static boolean endsBefore(Period earlier, Period later) {
        return earlier.until != null && later.from != null && earlier.until.isBefore(later.from);
    }
}
