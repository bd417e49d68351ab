package io.tidu.filing.archive;

import java.util.UUID;

/** Key of a package. It stands in an address, so it does not grow with time but is random. */
public record ArchiveId(UUID value) {

    static ArchiveId random() {
        return new ArchiveId(UUID.randomUUID());
    }
}
