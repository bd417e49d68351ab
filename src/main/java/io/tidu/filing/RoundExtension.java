package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Other ends of a round's windows.
 *
 * @param enterprises when enterprises can submit no longer; null to leave it
 * @param levels when levels can decide no longer; those absent are left
 */
public record RoundExtension(@Nullable Instant enterprises, Map<BureauLevel, Instant> levels, String reason) {

    public RoundExtension {
        levels = Map.copyOf(levels);
        reason = RoundReason.required(reason);
    }
}
