package io.tidu.publication.complaint;

import io.tidu.evidence.DossierId;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a complaint; the files of who complains stand in the dossier of the same key. */
public record ComplaintId(UUID value) {

    static ComplaintId next() {
        return new ComplaintId(TimeOrderedId.next());
    }

    public DossierId dossier() {
        return new DossierId(value);
    }
}
