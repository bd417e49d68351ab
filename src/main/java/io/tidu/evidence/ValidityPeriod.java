package io.tidu.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a document holds, both days included.
 *
 * @param from null where it does not matter
 * @param until null if it holds without end (长期)
 */
public record ValidityPeriod(
        @Nullable LocalDate from, @Nullable LocalDate until) {

    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** @throws ValidityRefused if it ends before it begins, or a year was mistyped */
    public ValidityPeriod {
        if (from != null && until != null && until.isBefore(from)) {
            throw new ValidityRefused("evidence.validity.refused.order");
        }
        if (isBeyond(from) || isBeyond(until)) {
            throw new ValidityRefused("evidence.validity.refused.year");
        }
    }

    public static ValidityPeriod until(LocalDate day) {
        return new ValidityPeriod(null, day);
    }

    public static ValidityPeriod withoutEnd() {
        return new ValidityPeriod(null, null);
    }

    private static boolean isBeyond(@Nullable LocalDate day) {
        return day != null && (day.isBefore(FIRST) || day.isAfter(LAST));
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + "/" + (until == null ? "" : until);
    }
}
