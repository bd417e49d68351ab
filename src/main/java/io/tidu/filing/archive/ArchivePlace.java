package io.tidu.filing.archive;

import io.tidu.evidence.MadeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The folder that packages are made in, with a key of its own: packages whose row names another folder are another program's.
 */
record ArchivePlace(UUID id, MadeFiles files) {

    static ArchivePlace in(Path folder, MadeFiles.Folders folders) throws IOException {
        var files = folders.in(folder);
        var name = folder.resolve("place");
        if (!Files.exists(name)) {
            Files.writeString(name, UUID.randomUUID().toString());
        }
        return new ArchivePlace(UUID.fromString(Files.readString(name).strip()), files);
    }
}
