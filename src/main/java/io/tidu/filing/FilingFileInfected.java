package io.tidu.filing;

import io.tidu.identity.BureauId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Malware was found in a file of a filing after it had been taken. Published inside the transaction that says so.
 *
 * @param holder the bureau that has the filing now; null while it is its firm's own affair, or nobody's any more
 * @param slot where the file stands
 */
public record FilingFileInfected(FilingRef filing, @Nullable BureauId holder, String slot, Instant at) {

    public Optional<BureauId> heldBy() {
        return Optional.ofNullable(holder);
    }
}
