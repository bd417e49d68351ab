package io.tidu.ladder;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a draft of a rulebook. */
public record DraftId(UUID value) {

    static DraftId next() {
        return new DraftId(TimeOrderedId.next());
    }
}
