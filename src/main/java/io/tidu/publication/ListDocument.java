package io.tidu.publication;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** A list as an official document. */
@Component
class ListDocument {

    void write(ListRow list, Iterable<ListEntry> entries, OutputStream out) throws IOException {
        throw new IOException("not yet");
    }
}
