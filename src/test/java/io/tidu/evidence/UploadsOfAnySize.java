package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** What the test and the benchmark of large uploads share. */
final class UploadsOfAnySize {

    private UploadsOfAnySize() {}

    /** Fails unless all came in and out again whole, within the heap. */
    static void pass(Path folder, int megabytes, int heapMegabytes, boolean encrypted, String objectStore)
            throws IOException, InterruptedException {
        var key = encrypted ? keyFile(folder).toString() : "-";
        var process = ChildProgram.start(
                ManyUploads.class, heapMegabytes, folder.toString(), Integer.toString(megabytes), key, objectStore);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        var words = said.lines()
                .filter(line -> line.startsWith("TAKEN"))
                .findFirst()
                .orElseThrow()
                .split(" ");
        assertThat(Long.parseLong(words[1])).isGreaterThan(10L * megabytes * 1024 * 1024);
        assertThat(Integer.parseInt(words[2])).isLessThanOrEqualTo(heapMegabytes);
    }

    private static Path keyFile(Path folder) throws IOException {
        return Files.writeString(folder.resolve("keys"), Base64.getEncoder().encodeToString(new byte[32]));
    }
}
