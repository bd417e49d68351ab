package io.tidu.shell.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The note of which process serves the database of a data folder. When the program is killed its database lives on and
 * still holds the files; the next start finds it by this note and stops it in order.
 */
final class LeftServer {

    private static final Logger log = LoggerFactory.getLogger(LeftServer.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    /** The system tells when a process began only roughly, and not always with the same digits. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    private final Path note;
    private final Path database;

    LeftServer(Path note, Path database) {
        this.note = note;
        this.database = database;
    }

    void remember(ProcessHandle server) throws IOException {
        var began = server.info().startInstant().orElseGet(Instant::now);
        Files.writeString(note, server.pid() + " " + began.toEpochMilli());
    }

    void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() throws IOException {
        var left = find();
        if (left.isPresent()) {
            log.info(
                    "Stopping the database that a killed run left behind (process {})",
                    left.get().pid());
            stop(left.get());
        }
        forget();
    }

    private static void stop(ProcessHandle server) throws IOException {
        server.destroy();
        try {
            server.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var words = Files.readString(note).strip().split(" ");
        if (words.length != 2) {
            return Optional.empty();
        }
        var began = Instant.ofEpochMilli(Long.parseLong(words[1]));
        return ProcessHandle.of(Long.parseLong(words[0])).filter(process -> isOurs(process.info(), began));
    }

    /** Process ids are used again: the program, its data folder (where the system shows it) and its beginning must agree. */
    private boolean isOurs(ProcessHandle.Info process, Instant began) {
        var program = process.command()
                .map(Path::of)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
        return (program.startsWith("mariadbd") || program.startsWith("mysqld"))
                && process.arguments()
                        .map(arguments -> String.join(" ", arguments).contains(database.toString()))
                        .orElse(true)
                && process.startInstant()
                        .map(start -> Duration.between(start, began).abs().compareTo(TOLERANCE) < 0)
                        .orElse(false);
    }
}
