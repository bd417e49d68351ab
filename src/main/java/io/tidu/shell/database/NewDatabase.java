package io.tidu.shell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/**
 * Makes an empty database from MariaDB's own statements. The script that comes with it is not used: it breaks on a folder
 * with a space in its name, and there is none for Windows.
 */
final class NewDatabase {

    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private final Path place;
    private final MariaDbBinaries binaries;
    private final MariaDbCommands commands;

    NewDatabase(Path place, MariaDbBinaries binaries, MariaDbCommands commands) {
        this.place = place;
        this.binaries = binaries;
        this.commands = commands;
    }

    /** Made beside its place and renamed: what a killed start left half made is never taken for a database. */
    void makeUnlessThere() throws IOException, InterruptedException {
        if (Files.isDirectory(place)) {
            return;
        }
        var beside = place.resolveSibling("database-in-the-making-" + UUID.randomUUID());
        var statements = beside.resolveSibling(beside.getFileName() + ".sql");
        Files.createDirectories(beside);
        try {
            writeStatements(statements);
            var maker = commands.make(beside, statements).start();
            if (maker.waitFor() != 0) {
                throw new IOException("making the database ended with " + maker.exitValue());
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(statements);
            FileSystemUtils.deleteRecursively(beside);
        }
    }

    /** Only whoever runs the program may log in as administrator, by the socket; on Windows nobody. */
    private void writeStatements(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("create database if not exists mysql;\nuse mysql;\n");
            out.write(binaries.areForWindows() ? "" : "set @auth_root_socket='" + systemUser() + "';\n");
            for (var name : SYSTEM_TABLES) {
                out.write(Files.readString(binaries.statements(name)));
                out.newLine();
            }
            out.write(binaries.areForWindows() ? "delete from global_priv;\n" : "");
        }
    }

    private static String systemUser() {
        return System.getProperty("user.name").replaceAll("[\\\\']", "");
    }
}
