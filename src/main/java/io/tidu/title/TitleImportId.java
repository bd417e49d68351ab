package io.tidu.title;

import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The key of a file on its way into the register. */
public record TitleImportId(UUID value) {

    static TitleImportId next() {
        return new TitleImportId(TimeOrderedId.next());
    }
}
