package io.tidu.review.ui;

import io.tidu.shared.Zone;
import java.time.Instant;
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
}
