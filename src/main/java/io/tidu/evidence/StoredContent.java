package io.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;

record StoredContent(EvidenceRow row, ContentStore store) implements EvidenceContent {

    @Override
    public InputStream stream(long offset, long length) throws IOException {
        return store.open(new Digest(row.digest()), offset, length);
    }
}
