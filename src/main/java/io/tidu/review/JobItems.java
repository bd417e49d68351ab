package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The filings of jobs and what became of them. */
@Repository
class JobItems {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    JobItems(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void add(JobId job, List<JobItem> items) {
        batches.batchUpdate(
                """
                insert into review_job_item (job_id, position, filing_id, number, enterprise_name, credit_code, county_code, rung,
                    action, said, decided_by, decision_key, assignee_id, assignee_name, state, reason_key, reason_zh, reason_en)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", items.stream().map(item -> JobItemRows.written(job, item)).toList());
    }

    List<JobItem> page(JobId job, Collection<ItemState> states, int offset, int limit) {
        return jdbc.sql("""
                select * from review_job_item where job_id = :job and state in (:states)
                order by position limit :limit offset :offset""")
                .param("job", RowKey.bytes(job.value()))
                .param("states", states.stream().map(Enum::name).toList())
                .param("limit", limit)
                .param("offset", offset)
                .query(JobItemRows::read)
                .list();
    }

    /** What became of the filings of many jobs, in one query. */
    Map<JobId, Map<ItemState, Integer>> counts(Collection<JobId> jobs) {
        var counts = new HashMap<JobId, Map<ItemState, Integer>>();
        if (!jobs.isEmpty()) {
            jdbc.sql("""
                    select job_id, state, count(*) as filings from review_job_item where job_id in (:jobs)
                    group by job_id, state""")
                    .param(
                            "jobs",
                            jobs.stream().map(id -> RowKey.bytes(id.value())).toList())
                    .query((ResultSet found) -> {
                        counts.computeIfAbsent(
                                        new JobId(RowKey.uuid(found.getBytes("job_id"))),
                                        any -> new EnumMap<>(ItemState.class))
                                .put(ItemState.valueOf(found.getString("state")), found.getInt("filings"));
                    });
        }
        return counts;
    }

    /** What was done of each decision, for a release. */
    Map<FilingAction, Integer> byAction(JobId job, ItemState state) {
        var counts = new EnumMap<FilingAction, Integer>(FilingAction.class);
        jdbc.sql("""
                select action, count(*) as filings from review_job_item
                where job_id = :job and state = :state and action is not null group by action""")
                .param("job", RowKey.bytes(job.value()))
                .param("state", state.name())
                .query((ResultSet found) -> {
                    counts.put(FilingAction.valueOf(found.getString("action")), found.getInt("filings"));
                });
        return counts;
    }

    /** What stands against filings, by kind, the most frequent first. */
    List<WhyCount> reasons(JobId job) {
        return jdbc.sql("""
                select reason_key, min(reason_zh) as zh, min(reason_en) as en, count(*) as filings from review_job_item
                where job_id = :job and reason_key is not null group by reason_key order by filings desc, reason_key""")
                .param("job", RowKey.bytes(job.value()))
                .query((found, n) -> new WhyCount(
                        new JobItem.Why(found.getString("reason_key"), found.getString("zh"), found.getString("en")),
                        found.getInt("filings")))
                .list();
    }

    /** Whether it was still waiting: in the same transaction as its effect, so that it has one. */
    boolean take(JobId job, int position) {
        return jdbc.sql("""
                update review_job_item set state = 'DONE', done_at = :now
                where job_id = :job and position = :position and state = 'WAITING'""")
                        .param("job", RowKey.bytes(job.value()))
                        .param("position", position)
                        .param("now", clock.instant())
                        .update()
                == 1;
    }

    void leave(JobId job, int position, ItemState state, JobItem.Why why) {
        jdbc.sql("""
                update review_job_item set state = :state, reason_key = :key, reason_zh = :zh, reason_en = :en, done_at = :now
                where job_id = :job and position = :position and state = 'WAITING'""")
                .param("job", RowKey.bytes(job.value()))
                .param("position", position)
                .param("state", state.name())
                .param("key", why.key())
                .param("zh", why.chinese())
                .param("en", why.english())
                .param("now", clock.instant())
                .update();
    }

    /** What is left is not done, all for the same reason. */
    void leaveRest(JobId job, JobItem.Why why) {
        jdbc.sql("""
                update review_job_item set state = 'REFUSED', reason_key = :key, reason_zh = :zh, reason_en = :en, done_at = :now
                where job_id = :job and state = 'WAITING'""")
                .param("job", RowKey.bytes(job.value()))
                .param("key", why.key())
                .param("zh", why.chinese())
                .param("en", why.english())
                .param("now", clock.instant())
                .update();
    }

    /** Lets those be tried again that came to nothing. */
    void tryAgain(JobId job) {
        jdbc.sql("""
                update review_job_item set state = 'WAITING', reason_key = null, reason_zh = null, reason_en = null,
                    done_at = null
                where job_id = :job and state in ('REFUSED', 'FAILED')""").param("job", RowKey.bytes(job.value())).update();
    }
}
