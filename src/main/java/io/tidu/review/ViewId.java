package io.tidu.review;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a {@link SavedView}. */
public record ViewId(UUID value) {

    static ViewId next() {
        return new ViewId(TimeOrderedId.next());
    }
}
