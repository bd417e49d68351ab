package io.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.io.input.BoundedInputStream;

/** Keeps content in a folder: {@code content/ab/ab12…} for what is kept, {@code incoming/} for what is being received. */
class FolderStore implements ContentStore {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Incoming incoming;
    private final Path content;

    FolderStore(Path folder) throws IOException {
        incoming = Incoming.in(folder);
        content = Files.createDirectories(folder.resolve("content"));
        for (int i = 0; i < 256; i++) {
            Files.createDirectories(content.resolve(HexFormat.of().toHexDigits((byte) i)));
        }
        force(content);
    }

    @Override
    public Path receive() throws IOException {
        return incoming.receive();
    }

    @Override
    public void keep(Path received, Digest digest) throws IOException {
        try (var file = FileChannel.open(received, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        var address = address(digest);
        Files.move(received, address, StandardCopyOption.ATOMIC_MOVE);
        force(shelf(digest.prefix()));
    }

    @Override
    public boolean holds(Digest digest) {
        return Files.exists(address(digest));
    }

    @Override
    public long size(Digest digest) throws IOException {
        return Files.size(address(digest));
    }

    @Override
    public InputStream open(Digest digest, long offset, long length) throws IOException {
        var file = FileChannel.open(address(digest), StandardOpenOption.READ);
        file.position(offset);
        return BoundedInputStream.builder()
                .setInputStream(Channels.newInputStream(file))
                .setMaxCount(length)
                .get();
    }

    @Override
    public List<Digest> keptBefore(Instant moment, String prefix) throws IOException {
        var found = new ArrayList<Digest>();
        try (var files = Files.newDirectoryStream(shelf(prefix))) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (NAME.matcher(name).matches() && Incoming.isOlder(file, moment)) {
                    found.add(new Digest(name));
                }
            }
        }
        return found;
    }

    @Override
    public void discard(Digest digest) throws IOException {
        Files.deleteIfExists(address(digest));
    }

    @Override
    public int discardReceivedBefore(Instant moment) throws IOException {
        return incoming.discardBefore(moment);
    }

    private Path address(Digest digest) {
        return shelf(digest.prefix()).resolve(digest.hex());
    }

    private Path shelf(String prefix) {
        return content.resolve(prefix);
    }

    /** Makes a rename survive a power cut. Windows opens no folders and needs no such thing. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
