package io.tidu.filing;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of an exception. */
public record GraceId(UUID value) {

    public static GraceId next() {
        return new GraceId(TimeOrderedId.next());
    }
}
