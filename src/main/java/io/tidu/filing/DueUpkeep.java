package io.tidu.filing;

import io.tidu.shared.Attempts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings the due days that lists are sorted by up to date when a round is changed, and once every night. Nothing is decided by
 * them: whoever acts is held against the round itself.
 */
@Component
class DueUpkeep {

    private static final int CHUNK = 500;

    private final Filings filings;
    private final FilingDossiers dossiers;
    private final Rounds rounds;
    private final Turns turns;
    private final Attempts attempts;
    private final TaskExecutor executor;

    DueUpkeep(
            Filings filings,
            FilingDossiers dossiers,
            Rounds rounds,
            Turns turns,
            Attempts attempts,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.filings = filings;
        this.dossiers = dossiers;
        this.rounds = rounds;
        this.turns = turns;
        this.attempts = attempts;
        this.executor = executor;
    }

    @TransactionalEventListener
    void on(RoundChanged changed) {
        executor.execute(() -> renew(changed.round()));
    }

    @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
    void renewAll() {
        rounds.findAll().stream().map(Round::id).forEach(this::renew);
    }

    void renew(RoundId round) {
        var last = Optional.of(new UUID(0, 0));
        while (last.isPresent()) {
            var after = last.get();
            last = attempts.inTransaction(() -> renewAfter(round, after));
        }
    }

    private Optional<UUID> renewAfter(RoundId id, UUID after) {
        var ids = filings.openAfter(id.value(), after, Limit.of(CHUNK));
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        dossiers.of(filings.lock(ids)).values().forEach(dossier -> {
            var filing = dossier.filing();
            if (dossier.events().size() == filing.state().sequence()) {
                filing.beDue(turns.due(dossier));
            }
        });
        return Optional.of(ids.getLast());
    }
}
