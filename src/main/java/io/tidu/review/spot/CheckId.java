package io.tidu.review.spot;

import io.tidu.evidence.DossierId;
import java.util.UUID;

/** The key of a check, which is that of its photos too. */
public record CheckId(UUID value) {

    public DossierId dossier() {
        return new DossierId(value);
    }
}
