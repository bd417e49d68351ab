package io.tidu.filing;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a filing; also names its dossier of evidence. */
public record FilingId(UUID value) {

    public static FilingId next() {
        return new FilingId(TimeOrderedId.next());
    }
}
