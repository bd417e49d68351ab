package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitlesCancelled;
import io.tidu.title.TitlesGranted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what is known of each firm in step: with a submission in its very transaction, and with a list of titles after it, since a list may
 * have a hundred thousand rows and must not wait for this.
 */
@Component
class PopulationUpkeep {

    private static final int CHUNK = 500;

    private final PopulationRows rows;
    private final FilingSubmissions submissions;
    private final EnterpriseDirectory enterprises;
    private final TitleRegister titles;
    private final TransactionTemplate ofItsOwn;
    private final Clock clock;

    PopulationUpkeep(
            PopulationRows rows,
            FilingSubmissions submissions,
            EnterpriseDirectory enterprises,
            TitleRegister titles,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.enterprises = enterprises;
        this.titles = titles;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @EventListener
    void on(FilingSubmitted submitted) {
        var filing = submitted.filing();
        var today = LocalDate.now(clock);
        enterprises
                .find(filing.enterprise())
                .ifPresent(firm -> submissions
                        .findByFilingIdAndNo(filing.id().value(), submitted.no())
                        .ifPresent(submission ->
                                rows.take(firm, submission.facts(), titles.rungs(filing.enterprise(), today))));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TitlesGranted granted) {
        var holders = titles.holders(granted.rung(), granted.listNumber());
        for (int from = 0; from < holders.size(); from += CHUNK) {
            hold(holders.subList(from, Math.min(from + CHUNK, holders.size())));
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TitlesCancelled cancelled) {
        var holders = cancelled.lost().stream()
                .map(TitlesCancelled.Lost::enterprise)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!holders.isEmpty()) {
            hold(holders);
        }
    }

    private void hold(List<EnterpriseId> holders) {
        ofItsOwn.executeWithoutResult(status -> {
            var held = titles.rungs(holders, LocalDate.now(clock));
            enterprises.find(holders).forEach((id, firm) -> rows.hold(firm, held.getOrDefault(id, Set.of())));
        });
    }
}
