package io.tidu.title;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a title. */
public record TitleId(UUID value) {

    public static TitleId next() {
        return new TitleId(TimeOrderedId.next());
    }
}
