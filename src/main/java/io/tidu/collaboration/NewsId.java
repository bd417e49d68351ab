package io.tidu.collaboration;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of one piece of news. */
public record NewsId(UUID value) {

    static NewsId next() {
        return new NewsId(TimeOrderedId.next());
    }
}
