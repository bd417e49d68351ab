package io.tidu.identity;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a bureau. */
public record BureauId(UUID value) {

    public static BureauId next() {
        return new BureauId(TimeOrderedId.next());
    }
}
