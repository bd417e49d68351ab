package io.tidu.shell.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which this copy of the program keeps its database, held by a lock of the operating system: it ends with
 * the process, however that ends, so there is never a stale one to remove by hand.
 */
final class DataFolder implements AutoCloseable {

    /** Far behind the text in the file, because Windows forbids reading what another process has locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes the folder for this process, making it where there is none. */
    static DataFolder heldAt(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var file = path.resolve(".lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw StartRefused.because("start.refused.in-use", path, holder(file));
            }
            signBy(channel, ProcessHandle.current().pid());
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw StartRefused.because(e, "start.refused.not-writable", path);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Through the channel that holds the lock: closing any other one on the same file would let the lock go. */
    private static void signBy(FileChannel channel, long process) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(Long.toString(process)), 0);
    }

    private static String holder(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }
}
