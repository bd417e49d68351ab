package io.tidu.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten uploads at once are together larger than the heap. {@link LargeUploadsBenchmark} does it with 100 MB each. */
class LargeUploadsTest {

    @TempDir
    private Path folder;

    @Test
    void encryptedUploadsPassThroughASmallHeap() throws IOException, InterruptedException {
        UploadsOfAnySize.pass(folder, 12, 56, true, "-");
    }

    @Test
    void uploadsToAnObjectStorePassThroughASmallHeap() throws IOException, InterruptedException {
        UploadsOfAnySize.pass(
                folder, 8, 56, false, ObjectServer.running().endpoint().toString());
    }
}
