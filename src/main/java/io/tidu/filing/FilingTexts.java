package io.tidu.filing;

import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** How instants are written inside texts, the same in both languages. */
final class FilingTexts {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private FilingTexts() {}

    /** A deadline as notices write it: the start of a day is 24:00 of the day before. */
    static String deadline(Instant closesAt) {
        var local = closesAt.atZone(Zone.SHANGHAI);
        boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? local.toLocalDate().minusDays(1) + " 24:00" : minute(closesAt);
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
