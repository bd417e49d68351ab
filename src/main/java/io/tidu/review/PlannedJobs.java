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
import org.springframework.stereotype.Repository;

/** Jobs before they are begun: looked at, and cleared away after a day. */
@Repository
class PlannedJobs {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JobRows rows;

    PlannedJobs(JdbcClient jdbc, Clock clock, JobRows rows) {
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
}
