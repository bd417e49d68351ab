package io.tidu.collaboration;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a discussion. */
public record DiscussionId(UUID value) {

    static DiscussionId next() {
        return new DiscussionId(TimeOrderedId.next());
    }
}
