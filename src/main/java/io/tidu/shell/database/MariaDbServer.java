package io.tidu.shell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running MariaDB server with the one user it lets in. */
final class MariaDbServer {

    static final String NAME = "tidu";

    private static final Logger log = LoggerFactory.getLogger(MariaDbServer.class);
    /** Long, because after a power failure it first repeats what was not yet written. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private final Process process;
    private final int port;
    private final String password;
    private final Path firstStatements;

    private MariaDbServer(Process process, int port, String password, Path firstStatements) {
        this.process = process;
        this.port = port;
        this.password = password;
        this.firstStatements = firstStatements;
    }

    static MariaDbServer launched(MariaDbCommands commands, Path database, int port, Path firstStatements)
            throws IOException {
        var secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        var password = HexFormat.of().formatHex(secret);
        writeForOwnerOnly(firstStatements, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
                GRANT SHUTDOWN ON *.* TO '%1$s'@'127.0.0.1';
                """.formatted(NAME, password));
        var process = commands.serve(database, port, firstStatements).start();
        return new MariaDbServer(process, port, password, firstStatements);
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME;
    }

    String password() {
        return password;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Waits until the server lets its user in; false when it ended instead. */
    boolean becameReady() throws IOException, InterruptedException {
        try {
            for (var deadline = System.nanoTime() + START_LIMIT.toNanos(); System.nanoTime() < deadline; ) {
                if (answers()) {
                    return true;
                }
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
            process.destroy();
            throw new IOException("MariaDB did not answer within " + START_LIMIT);
        } finally {
            Files.deleteIfExists(firstStatements);
        }
    }

    /** Asks the server to stop in order, which no signal does on Windows; insists when it does not. */
    void stop() {
        try {
            askToStop();
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("The database does not stop, it will repair itself at the next start");
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private void askToStop() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            process.destroy();
        }
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), NAME, password);
    }

    private static void writeForOwnerOnly(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
