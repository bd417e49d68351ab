package io.tidu.publication;

import io.tidu.evidence.DossierId;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a question to a firm; the files of its answer stand in the dossier of the same key. */
public record InquiryId(UUID value) {

    static InquiryId next() {
        return new InquiryId(TimeOrderedId.next());
    }

    public DossierId dossier() {
        return new DossierId(value);
    }
}
