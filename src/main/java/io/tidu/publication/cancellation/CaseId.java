package io.tidu.publication.cancellation;

import io.tidu.evidence.DossierId;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a case; what bears the facts out stands in the dossier of the same key. */
public record CaseId(UUID value) {

    static CaseId next() {
        return new CaseId(TimeOrderedId.next());
    }

    public DossierId dossier() {
        return new DossierId(value);
    }
}
