package io.tidu.publication.certificate;

import io.tidu.publication.ListEntry;
import io.tidu.publication.ListRow;
import io.tidu.publication.PublicFirm;

/** That a list names a firm. */
public record Naming(ListRow list, ListEntry entry) {

    public PublicFirm firm() {
        return entry.firm();
    }
}
