package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Some hundred filings of a round, each ended or brought back if it must be. The round is locked first, as it is when its window is
 * moved: nothing is ended by a deadline that was moved at the same moment.
 */
@Component
class WindowBatch {

    private static final int SIZE = 200;
    private static final Logger log = LoggerFactory.getLogger(WindowBatch.class);

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Filings filings;
    private final Graces graces;
    private final Deadlines deadlines;
    private final FilingSteps steps;
    private final TransactionTemplate ofItsOwn;

    WindowBatch(
            JdbcClient jdbc,
            Rounds rounds,
            Filings filings,
            Graces graces,
            Deadlines deadlines,
            FilingSteps steps,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.filings = filings;
        this.graces = graces;
        this.deadlines = deadlines;
        this.steps = steps;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return the last one it looked at; null if there was none after {@code after} */
    @Nullable
    UUID take(RoundId round, @Nullable UUID after) {
        return ofItsOwn.execute(status -> takeLocked(round, after));
    }

    private @Nullable UUID takeLocked(RoundId id, @Nullable UUID after) {
        var round = rounds.lock(id.value()).map(Round::row);
        var page = page(id, after);
        if (round.isEmpty() || page.isEmpty()) {
            return null;
        }
        var exceptions = graces.counting(id);
        var ending = new ArrayList<FilingId>();
        var reviving = new ArrayList<FilingId>();
        for (var filing : filings.lock(page)) {
            boolean takes = deadlines
                    .submission(round.get(), exceptions, filing.enterprise(), filing.jurisdiction())
                    .open();
            if (filing.status() == FilingStatus.EXPIRED && takes) {
                reviving.add(filing.id());
            } else if (isUnsubmitted(filing) && !takes) {
                ending.add(filing.id());
            }
        }
        take(ending, FilingAction.EXPIRE);
        take(reviving, FilingAction.REVIVE);
        return page.getLast();
    }

    private static boolean isUnsubmitted(Filing filing) {
        return filing.submissionNo() == 0
                && (filing.status() == FilingStatus.DRAFT || filing.status() == FilingStatus.AWAITING_SIGNATURE);
    }

    /** They are locked and were just looked at: a refusal would be a fault, and is told as one. */
    private void take(List<FilingId> ids, FilingAction action) {
        if (!ids.isEmpty()) {
            steps.takeAll(Actor.program("系统"), ids, Step.of(action, UUID.randomUUID()));
            log.info("{} {} filings", action, ids.size());
        }
    }

    private List<UUID> page(RoundId round, @Nullable UUID after) {
        return jdbc.sql("""
                select id from filing where round_id = :round and submission_no = 0
                  and status in ('DRAFT', 'AWAITING_SIGNATURE', 'EXPIRED') and id > :after
                order by id limit :size""")
                .param("round", RowKey.bytes(round.value()))
                .param("after", after == null ? new byte[16] : RowKey.bytes(after))
                .param("size", SIZE)
                .query((row, number) -> RowKey.uuid(row.getBytes("id")))
                .list();
    }
}
