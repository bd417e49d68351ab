package io.tidu.evidence;

import java.io.IOException;

class FolderStoreTest extends ContentStoreContract {

    @Override
    ContentStore open() throws IOException {
        return new FolderStore(folder);
    }
}
