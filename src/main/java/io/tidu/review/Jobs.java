package io.tidu.review;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The jobs. A state is only ever left by a conditional update, so that of two who want the same one gets it. */
@Repository
class Jobs {

    /** A program that said nothing for so long is taken to be gone. */
    static final Duration SILENT = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JobRows rows;

    Jobs(JdbcClient jdbc, Clock clock, JobRows rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = rows;
    }

    Optional<Job> find(JobId id, BureauId bureau) {
        return jdbc.sql("select * from review_job where id = :id and bureau_id = :bureau")
                .param("id", RowKey.bytes(id.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .query(rows::read)
                .optional();
    }

    Job require(JobId id) {
        return jdbc.sql("select * from review_job where id = :id")
                .param("id", RowKey.bytes(id.value()))
                .query(rows::read)
                .single();
    }

    /** The latest first, without those that were only looked at. */
    List<Job> begun(BureauId bureau, int most) {
        return jdbc.sql("""
                select * from review_job where bureau_id = :bureau and state <> 'PLANNED'
                order by created_at desc, id desc limit :most""")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("most", most)
                .query(rows::read)
                .list();
    }

    /** Whether this program has the job now: nobody else works on it. */
    boolean begin(JobId id, UUID runner) {
        return on(id, """
                update review_job set state = 'RUNNING', runner = :runner, beat_at = :now, ended_at = null,
                    started_at = coalesce(started_at, :now)
                where id = :id and (state <> 'RUNNING' or beat_at < :silent)""")
                        .param("runner", RowKey.bytes(runner))
                        .param("silent", clock.instant().minus(SILENT))
                        .update()
                == 1;
    }

    /** From now on it is done in this person's name. */
    void takeOver(JobId id, Actor actor) {
        on(id, """
                update review_job set account_id = :account, account_name = :by, origin = :origin
                where id = :id and (state <> 'RUNNING' or beat_at < :silent)""")
                .param("account", RowKey.bytes(actor.account().value()))
                .param("by", actor.name())
                .param("origin", actor.origin())
                .param("silent", clock.instant().minus(SILENT))
                .update();
    }

    /** Says that it is being worked on. Not if it was stopped, or taken over. */
    boolean goesOn(JobId id, UUID runner) {
        return on(id, "update review_job set beat_at = :now where id = :id and state = 'RUNNING' and runner = :runner")
                        .param("runner", RowKey.bytes(runner))
                        .update()
                == 1;
    }

    /** Leaves it in a state, if this program still has it. */
    void end(JobId id, UUID runner, JobState state) {
        on(id, """
                update review_job set state = :state, ended_at = :now
                where id = :id and state = 'RUNNING' and runner = :runner""")
                .param("state", state.name())
                .param("runner", RowKey.bytes(runner))
                .update();
    }

    void cancel(JobId id) {
        on(id, "update review_job set state = 'CANCELLED', ended_at = :now where id = :id and state = 'RUNNING'")
                .update();
    }

    private StatementSpec on(JobId id, String sql) {
        return jdbc.sql(sql).param("id", RowKey.bytes(id.value())).param("now", clock.instant());
    }
}
