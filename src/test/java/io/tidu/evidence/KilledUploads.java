package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tidu.shared.RowKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Kills a program that takes files in, again and again, and looks after each what it left. */
record KilledUploads(DataSource database, JdbcClient jdbc, PlatformTransactionManager transactions, Path folder) {

    /** @return how many files were accepted in all */
    int kill(int times, long seed) throws IOException, InterruptedException {
        var account = UUID.randomUUID();
        var random = new Random(seed);
        var accepted = new ArrayList<String>();
        for (int i = 0; i < times; i++) {
            accepted.addAll(acceptedUntilKilled(account, random.nextInt(6), random.nextInt(20)));
            assertThat(rows(account))
                    .as("after kill %d", i + 1)
                    .containsAll(accepted)
                    .allMatch(this::isWhole);
        }
        assertThat(orphansAreCollected(account)).containsAll(accepted).allMatch(this::isWhole);
        return accepted.size();
    }

    /** In the middle of the upload after so many, however fast the machine is; the last line may be half a line. */
    private List<String> acceptedUntilKilled(UUID account, int uploads, int milliseconds)
            throws IOException, InterruptedException {
        var pool = pool();
        var child = ChildProgram.start(
                UploadsUntilKilled.class,
                96,
                folder.toString(),
                account.toString(),
                pool.getJdbcUrl(),
                Objects.requireNonNullElse(pool.getUsername(), ""),
                Objects.requireNonNullElse(pool.getPassword(), ""));
        try (var said = child.inputReader(StandardCharsets.UTF_8)) {
            var lines = new ArrayList<String>();
            while (lines.stream().filter("BEGIN"::equals).count() <= uploads) {
                lines.add(Objects.requireNonNull(said.readLine(), "the program ended by itself"));
            }
            Thread.sleep(milliseconds);
            // by its handle, which leaves open what it has said
            child.toHandle().destroyForcibly();
            said.lines().forEach(lines::add);
            return lines.stream()
                    .filter(line -> line.matches("ACCEPTED [0-9a-f]{64}"))
                    .map(line -> line.substring(9))
                    .toList();
        } finally {
            child.waitFor();
        }
    }

    private HikariDataSource pool() {
        try {
            return database.unwrap(HikariDataSource.class);
        } catch (SQLException e) {
            throw new AssertionError("the tests run on a pool", e);
        }
    }

    private List<String> rows(UUID account) {
        return jdbc.sql("select digest from evidence_file where added_by = ?")
                .param(RowKey.bytes(account))
                .query((columns, row) -> Digest.of(columns.getBytes(1)).hex())
                .list();
    }

    private boolean isWhole(String digest) {
        try {
            return Digest.of(file(new Digest(digest))).hex().equals(digest);
        } catch (IOException e) {
            return false;
        }
    }

    /** Nothing half received and nothing unnamed is there two days later, and everything named is. */
    private List<String> orphansAreCollected(UUID account) throws IOException {
        var store = new FolderStore(folder);
        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));
        new OrphanCollector(store, new Contents(jdbc), later, transactions).collect();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
        try (var kept = Files.walk(folder.resolve("content")).filter(Files::isRegularFile)) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(rows(account));
        }
        return rows(account);
    }

    private Path file(Digest digest) {
        return folder.resolve("content").resolve(digest.prefix()).resolve(digest.hex());
    }
}
