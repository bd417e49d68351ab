package io.tidu.filing;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a level does in a round, as it is stored. */
@Embeddable
record RoundLevel(
        boolean takesPart,
        boolean releasing,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Integer handlingDays) {

    @Nullable
    LevelWindow window() {
        return opensAt == null || closesAt == null ? null : new LevelWindow(opensAt, closesAt);
    }
}
