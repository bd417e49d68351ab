package io.tidu.publication;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a notice. The public knows it by its number, which it has from the day it opens. */
public record NoticeId(UUID value) {

    public static NoticeId next() {
        return new NoticeId(TimeOrderedId.next());
    }
}
