package io.tidu.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten uploads of 100 MB at once through a heap of 256 MB: into a folder, encrypted, and into an object store. */
@Tag("benchmark")
class LargeUploadsBenchmark {

    @TempDir
    private Path folder;

    @Test
    void intoAFolder() throws IOException, InterruptedException {
        timed("folder", false, "-");
    }

    @Test
    void encryptedIntoAFolder() throws IOException, InterruptedException {
        timed("folder, encrypted", true, "-");
    }

    @Test
    void intoAnObjectStore() throws IOException, InterruptedException {
        timed("object store", false, ObjectServer.running().endpoint().toString());
    }

    private void timed(String what, boolean encrypted, String objectStore) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        UploadsOfAnySize.pass(folder, 100, 256, encrypted, objectStore);
        System.out.printf(
                "ten of 100 MB in and out, %s, heap 256 MB: %.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    }
}
