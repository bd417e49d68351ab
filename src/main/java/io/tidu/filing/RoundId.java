package io.tidu.filing;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a round. */
public record RoundId(UUID value) {

    public static RoundId next() {
        return new RoundId(TimeOrderedId.next());
    }
}
