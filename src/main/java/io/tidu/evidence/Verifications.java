package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of verifications and of what they found. */
@Repository
class Verifications {

    /** One that runs writes its row every second. */
    private static final Duration STILL = Duration.ofMinutes(2);

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws VerificationRunning if one runs; one whose program ended is taken for ended */
    UUID begin(Actor by, long total, Instant at) {
        jdbc.sql("""
                update evidence_verification set state = 'INTERRUPTED', running = null, ended_at = moved_at
                 where running = 1 and moved_at < :still""").param("still", Timestamp.from(at.minus(STILL))).update();
        var id = TimeOrderedId.next();
        try {
            jdbc.sql("""
                    insert into evidence_verification (id, started_at, started_by, moved_at, state, running, cancel_asked,
                                                       total, checked, bytes)
                    values (:id, :at, :by, :at, 'RUNNING', 1, false, :total, 0, 0)""")
                    .param("id", RowKey.bytes(id))
                    .param("at", Timestamp.from(at))
                    .param("by", by.name())
                    .param("total", total)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new VerificationRunning();
        }
        return id;
    }

    /** Returns whether it may go on: nobody asked it to stop, and nobody took it for dead. */
    boolean moved(UUID id, long checked, long bytes, Instant at) {
        return jdbc.sql("""
                        update evidence_verification set moved_at = :at, checked = :checked, bytes = :bytes
                         where id = :id and running = 1 and cancel_asked = false""")
                        .param("id", RowKey.bytes(id))
                        .param("at", Timestamp.from(at))
                        .param("checked", checked)
                        .param("bytes", bytes)
                        .update()
                == 1;
    }

    void found(UUID id, Digest digest, VerificationProblem.Kind kind) {
        jdbc.sql("insert into evidence_problem (verification_id, digest, kind) values (:id, :digest, :kind)")
                .param("id", RowKey.bytes(id))
                .param("digest", digest.bytes())
                .param("kind", kind.name())
                .update();
    }

    void end(UUID id, VerificationState state, long checked, long bytes, Instant at) {
        jdbc.sql("""
                update evidence_verification
                   set state = :state, running = null, ended_at = :at, moved_at = :at, checked = :checked, bytes = :bytes
                 where id = :id""")
                .param("id", RowKey.bytes(id))
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("checked", checked)
                .param("bytes", bytes)
                .update();
    }

    void askToCancel() {
        jdbc.sql("update evidence_verification set cancel_asked = true where running = 1")
                .update();
    }

    Optional<VerificationRow> latest() {
        return jdbc.sql(ROWS + " order by v.started_at desc limit 1")
                .query(Verifications::row)
                .optional();
    }

    VerificationRow find(UUID id) {
        return jdbc.sql(ROWS + " where v.id = :id")
                .param("id", RowKey.bytes(id))
                .query(Verifications::row)
                .single();
    }

    List<Found> problems(UUID id, int offset, int limit) {
        return jdbc.sql("""
                select digest, kind from evidence_problem
                 where verification_id = :id order by digest limit :limit offset :offset""")
                .param("id", RowKey.bytes(id))
                .param("limit", limit)
                .param("offset", offset)
                .query((columns, row) -> new Found(
                        Digest.of(columns.getBytes("digest")),
                        VerificationProblem.Kind.valueOf(columns.getString("kind"))))
                .list();
    }

    /** What was wrong with which bytes. */
    record Found(Digest digest, VerificationProblem.Kind kind) {}

    private static final String ROWS = """
            select v.*, (select count(*) from evidence_problem p where p.verification_id = v.id) as problems
              from evidence_verification v""";

    private static VerificationRow row(ResultSet columns, int number) throws SQLException {
        var ended = columns.getTimestamp("ended_at");
        return new VerificationRow(
                RowKey.uuid(columns.getBytes("id")),
                columns.getTimestamp("started_at").toInstant(),
                columns.getString("started_by"),
                columns.getTimestamp("moved_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                VerificationState.valueOf(columns.getString("state")),
                columns.getLong("total"),
                columns.getLong("checked"),
                columns.getLong("bytes"),
                columns.getLong("problems"));
    }
}
