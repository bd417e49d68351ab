package io.tidu.review;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
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

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JobRows rows;

    Jobs(JdbcClient jdbc, Clock clock, JobRows rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = rows;
    }

    void add(JobId id, BulkTask task, Actor actor, OfBureau bureau, UUID key) {
        var decision = task instanceof BulkTask.Decide(var decided) ? decided : null;
        jdbc.sql("""
                insert into review_job (id, kind, action, decision, bureau_id, level, account_id, account_name, origin, state,
                    created_at, idempotency_key)
                values (:id, :kind, :action, :decision, :bureau, :level, :account, :by, :origin, 'PLANNED', :now, :key)""")
                .param("id", RowKey.bytes(id.value()))
                .param("kind", task.kind().name())
                .param("action", decision == null ? null : decision.action().name())
                .param("decision", decision == null ? null : DecisionJson.write(decision))
                .param("bureau", RowKey.bytes(bureau.bureau().value()))
                .param("level", bureau.level().name())
                .param("account", RowKey.bytes(actor.account().value()))
                .param("by", actor.name())
                .param("origin", actor.origin())
                .param("now", clock.instant())
                .param("key", RowKey.bytes(key))
                .update();
    }

    Optional<Job> byKey(UUID key) {
        return jdbc.sql("select * from review_job where idempotency_key = :key lock in share mode")
                .param("key", RowKey.bytes(key))
                .query(rows::read)
                .optional();
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

    /** Clears away what was looked at and never begun. */
    void forgetPlans(BureauId bureau) {
        for (var sql : List.of(
                """
                delete from review_job_item where job_id in (select id from review_job
                where bureau_id = :bureau and state = 'PLANNED' and created_at < :before)""",
                "delete from review_job where bureau_id = :bureau and state = 'PLANNED' and created_at < :before")) {
            jdbc.sql(sql)
                    .param("bureau", RowKey.bytes(bureau.value()))
                    .param("before", clock.instant().minus(KEPT))
                    .update();
        }
    }

    private StatementSpec on(JobId id, String sql) {
        return jdbc.sql(sql).param("id", RowKey.bytes(id.value())).param("now", clock.instant());
    }
}
