package io.tidu.review.ui;

import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How moments are written in lists: the same in both languages, so that columns align. */
final class Times {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private Times() {}

    static String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    /** The end of a period, as notices write it: the start of a day is 24:00 of the day before. */
    static String end(@Nullable Instant firstTooLate) {
        if (firstTooLate == null) {
            return "";
        }
        var last = firstTooLate.atZone(Zone.SHANGHAI);
        boolean midnight = last.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? last.toLocalDate().minusDays(1) + " 24:00" : minute(firstTooLate);
    }
}
