package io.tidu.shell.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB as a child of this program, in its data folder, reachable from this machine only and with a password that every
 * start makes anew.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    /** Between finding a free port and taking it somebody else may take it. */
    private static final int ATTEMPTS = 3;

    private final DataFolder folder;
    private final MariaDbServer server;
    private final LeftServer note;

    private EmbeddedDatabase(DataFolder folder, MariaDbServer server, LeftServer note) {
        this.folder = folder;
        this.server = server;
        this.note = note;
    }

    /** Makes the database if there is none, stops the server of a killed run if there is one, and starts. */
    static EmbeddedDatabase startedIn(DataFolder folder, MariaDbBinaries binaries) {
        var log = folder.resolve("database.log");
        var database = folder.resolve("database");
        try {
            var note = new LeftServer(folder.resolve("database.process"), database);
            note.stop();
            var commands = new MariaDbCommands(binaries, log, emptied(folder.resolve("database-temporary")));
            new NewDatabase(database, binaries, commands).makeUnlessThere();
            return new EmbeddedDatabase(folder, start(folder, database, commands, note), note);
        } catch (IOException e) {
            throw StartRefused.because(e, "start.refused.embedded-failed", log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StartRefused.because(e, "start.refused.embedded-failed", log);
        }
    }

    @Override
    public String getUsername() {
        return MariaDbServer.NAME;
    }

    @Override
    public String getPassword() {
        return server.password();
    }

    @Override
    public String getJdbcUrl() {
        return server.url();
    }

    /** The folder is let go only when nobody writes in it any more. */
    @Override
    public void close() {
        server.stop();
        note.forget();
        folder.close();
    }

    private static MariaDbServer start(DataFolder folder, Path database, MariaDbCommands commands, LeftServer note)
            throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            var server = MariaDbServer.launched(commands, database, freePort(), folder.resolve("database-start.sql"));
            note.remember(server.process());
            if (server.becameReady()) {
                return server;
            }
            if (attempt == ATTEMPTS) {
                throw new IOException("MariaDB ended at every attempt");
            }
        }
    }

    /** What a killed server left aside is of no use to the next one. */
    private static Path emptied(Path temporary) throws IOException {
        FileSystemUtils.deleteRecursively(temporary);
        return Files.createDirectories(temporary);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
