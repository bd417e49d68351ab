package io.tidu.filing;

import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** How instants are written inside texts, the same in both languages. */
final class FilingTexts {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private FilingTexts() {}

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
