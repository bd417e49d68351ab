package io.tidu.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** MariaDB itself, in a folder whose name would break a careless script. */
@DisabledIfEnvironmentVariable(named = "SPRING_DATASOURCE_URL", matches = ".+")
class EmbeddedDatabaseTest {

    @TempDir
    private Path temporary;

    private Path data;

    @BeforeEach
    void chooseAFolderWithASpaceAndChineseLetters() {
        var names = Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder();
        // where the machine has no locale, no program can open a file with a Chinese name
        data = temporary.resolve(names.canEncode('梯') ? "梯度 data" : "tidu data");
    }

    @Test
    void keepsItsDataFromOneStartToTheNext() throws SQLException {
        try (var database = start()) {
            execute(database, "create table kept (name varchar(20))", "insert into kept values ('企业')");
        }
        try (var database = start()) {
            assertThat(only(database, "select name from kept")).isEqualTo("企业");
        }
    }

    @Test
    void repairsItselfAfterItWasKilled() throws Exception {
        try (var database = start()) {
            execute(database, "create table kept (name varchar(20))", "insert into kept values ('企业')");
            var server = server();
            server.destroyForcibly();
            server.onExit().join();
        }
        try (var database = start()) {
            assertThat(only(database, "select name from kept")).isEqualTo("企业");
        }
    }

    @Test
    void stopsTheServerThatAKilledRunLeftBehind() throws Exception {
        var folder = DataFolder.heldAt(data);
        var left = EmbeddedDatabase.startedIn(folder, binaries());
        execute(left, "create table kept (name varchar(20))", "insert into kept values ('企业')");
        var leftServer = server();
        folder.close();
        try (var database = start()) {
            assertThat(leftServer.isAlive()).isFalse();
            assertThat(server().pid()).isNotEqualTo(leftServer.pid());
            assertThat(only(database, "select name from kept")).isEqualTo("企业");
        }
    }

    @Test
    void takesNothingHalfMadeForADatabase() throws Exception {
        Files.createDirectories(data.resolve("database-in-the-making-of-a-killed-start/mysql"));
        try (var database = start()) {
            assertThat(only(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void letsInNobodyWithoutThePasswordOfThisStart() throws IOException {
        try (var database = start()) {
            for (var user : new String[] {"root", "tidu", System.getProperty("user.name"), ""}) {
                assertThatExceptionOfType(SQLException.class)
                        .as(user)
                        .isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), user, "")
                                .close())
                        .withMessageContaining("denied");
            }
            try (var files = Files.walk(data, 1)) {
                assertThat(files.filter(Files::isRegularFile))
                        .noneMatch(file -> text(file).contains(password(database)));
            }
        }
    }

    @Test
    void putsAsideInsideItsOwnFolderAndLeavesNothingOfAKilledRunThere() throws Exception {
        var aside = data.resolve("database-temporary");
        Files.createDirectories(aside.resolve("left"));
        try (var database = start()) {
            assertThat(only(database, "select @@tmpdir")).isEqualTo(aside.toString());
            assertThat(aside.resolve("left")).doesNotExist();
        }
    }

    @Test
    void isReachableFromThisMachineOnlyAndIsAsStrictAsMySql() throws SQLException {
        try (var database = start()) {
            assertThat(only(database, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(only(database, "select @@sql_mode")).contains("STRICT_TRANS_TABLES", "ONLY_FULL_GROUP_BY");
            assertThat(only(database, "select @@collation_database")).isEqualTo("utf8mb4_bin");
        }
    }

    @Test
    void leavesNoProcessAndNoNoteBehind() throws IOException {
        ProcessHandle server;
        try (var _ = start()) {
            server = server();
        }
        assertThat(server.isAlive()).isFalse();
        assertThat(data.resolve("database.process")).doesNotExist();
        assertThat(data.resolve("database-start.sql")).doesNotExist();
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.startedIn(DataFolder.heldAt(data), binaries());
    }

    private static MariaDbBinaries binaries() {
        return MariaDbBinaries.unpackedUnder(Path.of("target/mariadb"));
    }

    private ProcessHandle server() throws IOException {
        var note = Files.readString(data.resolve("database.process"));
        return ProcessHandle.of(Long.parseLong(note.split(" ")[0])).orElseThrow();
    }

    private static String password(EmbeddedDatabase database) {
        return database.getPassword();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String only(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
