package io.tidu.filing.archive;

import io.tidu.shared.RowKey;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Packages as they are worked on. A state is only ever left by a conditional update, so that of two who want the same one gets it; a
 * program that went down falls silent, and what it had begun is begun anew.
 */
@Repository
class ArchiveJobs {

    /** A program that said nothing for so long is taken to be gone. */
    static final Duration SILENT = Duration.ofMinutes(2);

    /** What brings the program down brings it down again. */
    static final int MOST_BEGINNINGS = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    ArchiveJobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next that this program has now: nobody else works on it. */
    Optional<ArchiveJob> take(UUID place, UUID runner) {
        giveUp(place);
        for (var next = next(place); next.isPresent(); next = next(place)) {
            int taken = on(next.get().id(), """
                    update filing_archive set state = 'RUNNING', runner = :runner, beat_at = :now, begun = begun + 1,
                        done = 0, files = 0, lacking = 0
                     where id = :id and (state = 'WAITING' or state = 'RUNNING' and beat_at < :silent)""")
                    .param("runner", RowKey.bytes(runner))
                    .param("silent", silent())
                    .update();
            if (taken == 1) {
                return next;
            }
        }
        return Optional.empty();
    }

    private Optional<ArchiveJob> next(UUID place) {
        return jdbc.sql("""
                select * from filing_archive
                 where place = :place and (state = 'WAITING' or state = 'RUNNING' and beat_at < :silent)
                 order by asked_at limit 1""")
                .param("place", RowKey.bytes(place))
                .param("silent", silent())
                .query(ArchiveJob::read)
                .optional();
    }

    private void giveUp(UUID place) {
        jdbc.sql("""
                update filing_archive set state = 'FAILED', ended_at = :now
                 where place = :place and state = 'RUNNING' and beat_at < :silent and begun >= :most""")
                .param("place", RowKey.bytes(place))
                .param("silent", silent())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST_BEGINNINGS)
                .update();
    }

    private Timestamp silent() {
        return Timestamp.from(clock.instant().minus(SILENT));
    }

    /** Says that it is being worked on, and how far it is. Not if it was stopped, or taken over. */
    boolean goesOn(ArchiveId id, UUID runner, ArchiveProgress progress) {
        return on(id, """
                        update filing_archive set beat_at = :now, done = :done, files = :files, lacking = :lacking
                         where id = :id and state = 'RUNNING' and runner = :runner""")
                        .param("runner", RowKey.bytes(runner))
                        .param("done", progress.filings())
                        .param("files", progress.files())
                        .param("lacking", progress.lacking())
                        .update()
                == 1;
    }

    /** Whether it was still this program's to end. */
    boolean done(ArchiveId id, UUID runner, long size, String digest, Instant expiresAt) {
        return on(id, """
                        update filing_archive set state = 'DONE', ended_at = :now, size = :size, digest = :digest,
                            expires_at = :expires
                         where id = :id and state = 'RUNNING' and runner = :runner""")
                        .param("runner", RowKey.bytes(runner))
                        .param("size", size)
                        .param("digest", HexFormat.of().parseHex(digest))
                        .param("expires", Timestamp.from(expiresAt))
                        .update()
                == 1;
    }

    void fail(ArchiveId id, UUID runner) {
        on(id, """
                update filing_archive set state = 'FAILED', ended_at = :now
                 where id = :id and state = 'RUNNING' and runner = :runner""").param("runner", RowKey.bytes(runner)).update();
    }

    /** Hands back what this program has, so that it is begun anew as soon as one is there. */
    void release(ArchiveId id, UUID runner) {
        jdbc.sql(
                        "update filing_archive set state = 'WAITING', begun = begun - 1 where id = :id and state = 'RUNNING' and runner = :runner")
                .param("id", RowKey.bytes(id.value()))
                .param("runner", RowKey.bytes(runner))
                .update();
    }

    /** Whether it was there until now. The bytes are given up afterwards. */
    boolean expire(ArchiveId id) {
        return jdbc.sql("""
                        update filing_archive set state = 'EXPIRED', digest = null, size = null, expires_at = null
                         where id = :id and state = 'DONE'""").param("id", RowKey.bytes(id.value())).update() == 1;
    }

    List<ArchiveJob> expired(UUID place) {
        return jdbc.sql("select * from filing_archive where place = :place and state = 'DONE' and expires_at <= :now")
                .param("place", RowKey.bytes(place))
                .param("now", Timestamp.from(clock.instant()))
                .query(ArchiveJob::read)
                .list();
    }

    boolean isKept(UUID place, String digest) {
        return jdbc.sql("select count(*) from filing_archive where place = :place and digest = :digest")
                        .param("place", RowKey.bytes(place))
                        .param("digest", HexFormat.of().parseHex(digest))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Takes away the rows of what ended before a moment. Who had them is in the log. */
    void forgetEndedBefore(Instant moment) {
        var ended = "state in ('CANCELLED', 'FAILED', 'EXPIRED') and ended_at < :moment";
        for (var sql : List.of(
                "delete from filing_archive_item where archive_id in (select id from filing_archive where " + ended
                        + ")",
                "delete from filing_archive where " + ended)) {
            jdbc.sql(sql).param("moment", Timestamp.from(moment)).update();
        }
    }

    private StatementSpec on(ArchiveId id, String sql) {
        return jdbc.sql(sql).param("id", RowKey.bytes(id.value())).param("now", Timestamp.from(clock.instant()));
    }
}
