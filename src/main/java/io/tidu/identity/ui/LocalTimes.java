package io.tidu.identity.ui;

import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as people read them: in Shanghai, to the second. */
final class LocalTimes {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Zone.SHANGHAI);

    private LocalTimes() {}

    static String shown(@Nullable Instant at) {
        return at == null ? "" : FORMAT.format(at);
    }
}
