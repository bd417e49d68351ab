package io.tidu.filing;

import io.tidu.shared.RowKey;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Looks every minute; the state of the filings is its only memory, so it goes on wherever it was stopped. */
@Component
class ScheduledWindowWatch implements WindowWatch {

    private static final Logger log = LoggerFactory.getLogger(ScheduledWindowWatch.class);

    private static final int AT_ONCE = 3;

    private final JdbcClient jdbc;
    private final WindowBatch batch;
    private final Clock clock;

    ScheduledWindowWatch(JdbcClient jdbc, WindowBatch batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    @Scheduled(
            fixedDelayString = "${tidu.rounds.look-every:PT1M}",
            initialDelayString = "${tidu.rounds.look-first-after:PT1M}")
    public void look() {
        toLookAt().forEach(this::lookSafely);
    }

    /** Rounds that have something to end or to bring back: those with the wrong kind of filing for their time. */
    private List<RoundId> toLookAt() {
        return jdbc.sql("""
                select r.id from filing_round r where r.status <> 'PLANNED' and (
                  (r.status = 'CLOSED' or r.closes_at <= :now) and exists (select 1 from filing f where f.round_id = r.id
                    and f.status in ('DRAFT', 'AWAITING_SIGNATURE') and f.submission_no = 0)
                  or exists (select 1 from filing f where f.round_id = r.id and f.status = 'EXPIRED'
                    and (r.status = 'OPEN' and r.closes_at > :now or exists (select 1 from filing_round_grace g
                      where g.round_id = r.id and g.revoked_at is null and g.until_at > :now))))""")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, number) -> new RoundId(RowKey.uuid(row.getBytes("id"))))
                .list();
    }

    private void lookSafely(RoundId round) {
        try {
            look(round);
        } catch (RuntimeException failure) {
            log.error("The drafts of round {} could not be brought in step with its window", round.value(), failure);
        }
    }

    /** A window was moved: the first of its filings at once, so that who moved it sees them; the rest with the next look. */
    @TransactionalEventListener
    void on(RoundChanged changed) {
        @Nullable UUID after = null;
        for (int batches = 0; batches < AT_ONCE; batches++) {
            after = batch.take(changed.round(), after);
            if (after == null) {
                return;
            }
        }
    }

    @Override
    public void look(RoundId round) {
        for (UUID after = null; (after = batch.take(round, after)) != null; ) {
            log.debug("Round {}: looked at drafts up to {}", round.value(), after);
        }
    }
}
