package io.tidu.publication;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a list. Everybody knows it by its number. */
record ListId(UUID value) {

    static ListId next() {
        return new ListId(TimeOrderedId.next());
    }
}
