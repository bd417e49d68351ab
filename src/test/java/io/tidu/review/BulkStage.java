package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of many decisions need: rounds that release together, colleagues, copies of filings, and people who act at once. */
public final class BulkStage {

    /** Looks, fiftieths of a second apart: five thousand filings take a minute, and many times that on a busy machine. */
    private static final int PATIENCE = 18_000;

    private final JdbcTemplate jdbc;
    private final BulkService bulk;

    public BulkStage(ApplicationContext context) {
        jdbc = context.getBean(JdbcTemplate.class);
        bulk = context.getBean(BulkService.class);
    }

    public void releaseTogether(RoundId round, BureauLevel level) {
        int rows = jdbc.update(
                "update filing_round_level set releasing = 1 where round_id = ? and level = ?",
                RowKey.bytes(round.value()),
                level.name());
        if (rows != 1) {
            throw new IllegalStateException("the round has no row for " + level);
        }
    }

    public static Actor colleague(Actor of) {
        return new Actor(AccountId.next(), "同事", of.role(), of.affiliation(), of.origin());
    }

    /** Filings as that one, of firms that are not there, each with the last event of that one. */
    List<FilingId> copies(Case of, int count) {
        var ids = new ArrayList<FilingId>();
        var filings = new ArrayList<Object[]>();
        var events = new ArrayList<Object[]>();
        for (int i = 0; i < count; i++) {
            var id = FilingId.next();
            var key = RowKey.bytes(id.value());
            ids.add(id);
            var number = id.value().toString();
            filings.add(new Object[] {key, RowKey.bytes(UUID.randomUUID()), number, key(of)});
            events.add(new Object[] {RowKey.bytes(UUID.randomUUID()), key, RowKey.bytes(UUID.randomUUID()), key(of)});
        }
        insert("filing", List.of("id", "enterprise_id", "number"), "id = ?", filings);
        insert(
                "filing_event",
                List.of("id", "filing_id", "idempotency_key"),
                "filing_id = ? order by sequence desc limit 1",
                events);
        return ids;
    }

    private void insert(String table, List<String> own, String where, List<Object[]> rows) {
        var columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema = database() and table_name = ?",
                String.class,
                table);
        columns.removeAll(own);
        var others = String.join(", ", columns);
        jdbc.batchUpdate(
                "insert into %s (%s, %s) select ?, ?, ?, %s from %s where %s"
                        .formatted(table, String.join(", ", own), others, others, table, where),
                rows);
    }

    private static byte[] key(Case of) {
        return RowKey.bytes(of.id().value());
    }

    JobRow run(Actor actor, BulkTask task, BulkSelection selection) {
        var job = bulk.plan(actor, task, selection, UUID.randomUUID());
        bulk.start(actor, job);
        return ended(actor, job);
    }

    public JobRow ended(Actor actor, JobId job) {
        for (int i = 0; i < PATIENCE; i++) {
            var row = bulk.job(actor, job);
            if (row.state() != JobState.RUNNING) {
                return row;
            }
            sleep();
        }
        throw new IllegalStateException("the job does not end");
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** As many people as said, at once. @return what went wrong for them */
    static List<Exception> atOnce(int people, IntConsumer act) throws InterruptedException {
        var refused = new ConcurrentLinkedQueue<Exception>();
        var ready = new CountDownLatch(people);
        try (var pool = Executors.newFixedThreadPool(people)) {
            for (int i = 0; i < people; i++) {
                int person = i;
                pool.submit(() -> {
                    try {
                        ready.countDown();
                        ready.await();
                        act.accept(person);
                    } catch (Exception failed) {
                        refused.add(failed);
                    }
                });
            }
        }
        return List.copyOf(refused);
    }

    /** How often a filing was moved by that action. */
    int steps(FilingId filing, String action) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from filing_event where filing_id = ? and action = ?",
                Integer.class,
                RowKey.bytes(filing.value()),
                action));
    }

    void execute(String sql, UUID key) {
        jdbc.update(sql, (Object) RowKey.bytes(key));
    }
}
