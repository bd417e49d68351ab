package io.tidu.filing;

import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Limits as instants: a day ends at 24:00 in Shanghai. */
final class DueDay {

    /** Stands in the column of what has no limit, so that it is sorted behind everything that has one. */
    static final Instant NEVER = Instant.parse("9999-12-30T16:00:00Z");

    private DueDay() {}

    static @Nullable Instant known(Instant stored) {
        return stored.isBefore(NEVER) ? stored : null;
    }

    /** The first instant after a day. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zone.SHANGHAI).toInstant();
    }
}
