package io.tidu.publication;

import io.tidu.evidence.DossierId;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of an objection; its files stand in the dossier of the same key. */
public record ObjectionId(UUID value) {

    static ObjectionId next() {
        return new ObjectionId(TimeOrderedId.next());
    }

    public DossierId dossier() {
        return new DossierId(value);
    }
}
