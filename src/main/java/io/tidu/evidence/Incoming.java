package io.tidu.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** Where bytes are received on this machine before any store has them: nothing here outlives a day. */
record Incoming(Path folder) {

    static Incoming in(Path folder) throws IOException {
        return new Incoming(Files.createDirectories(folder.resolve("incoming")));
    }

    Path receive() throws IOException {
        return Files.createFile(folder.resolve(UUID.randomUUID() + ".part"));
    }

    int discardBefore(Instant moment) throws IOException {
        int discarded = 0;
        try (var files = Files.newDirectoryStream(folder, "*.part")) {
            for (var file : files) {
                if (isOlder(file, moment) && Files.deleteIfExists(file)) {
                    discarded++;
                }
            }
        }
        return discarded;
    }

    /** A file that was kept or given up a moment ago is not old. */
    static boolean isOlder(Path file, Instant moment) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
    }
}
