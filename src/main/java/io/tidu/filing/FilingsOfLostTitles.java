package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.Actor;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RuleViolation;
import io.tidu.title.TitlesCancelled;
import io.tidu.title.TitlesCancelled.Lost;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops what a firm has under way when a list takes its title away, in the transaction of the list: filings for rungs it is barred
 * from, and the review of a title that is no more. A filing for a higher rung that only built on the lost title goes on, and shows
 * that it did: whether the firm stands on another title that is enough is for a person to see.
 */
@Component
class FilingsOfLostTitles {

    private final Filings filings;
    private final Rounds rounds;
    private final RightToFile right;
    private final FilingSteps steps;
    private final EnterpriseDirectory enterprises;
    private final MessageSource messages;

    FilingsOfLostTitles(
            Filings filings,
            Rounds rounds,
            RightToFile right,
            FilingSteps steps,
            EnterpriseDirectory enterprises,
            MessageSource messages) {
        this.filings = filings;
        this.rounds = rounds;
        this.right = right;
        this.steps = steps;
        this.enterprises = enterprises;
        this.messages = messages;
    }

    @EventListener
    void on(TitlesCancelled cancelled) {
        cancelled.lost().forEach(lost -> firm(lost).ifPresent(firm -> stop(firm)));
    }

    private Optional<EnterpriseId> firm(Lost lost) {
        return enterprises.byCreditCode(lost.code()).map(EnterpriseRow::id);
    }

    /** Locked before they are looked at: one that is being signed right now is seen as signed, or cannot be any more. */
    private void stop(EnterpriseId firm) {
        var ids = filings.liveIdsOf(firm.value());
        var locked = ids.isEmpty() ? List.<Filing>of() : filings.lock(ids);
        locked.stream()
                .filter(filing -> FilingTransitions.find(filing.status(), FilingAction.STOP)
                        .isPresent())
                .forEach(filing -> why(filing)
                        .ifPresent(refused -> steps.take(
                                Actor.program("系统"),
                                filing.id(),
                                Step.because(FilingAction.STOP, UUID.randomUUID(), words(refused)))));
    }

    private Optional<RuleViolation> why(Filing filing) {
        var round = rounds.findById(filing.round().value()).orElseThrow().row();
        var row = filing.row();
        return right.refusal(row.enterprise(), new CreditCode(row.creditCode()), round);
    }

    /** What is kept of a filing is kept in Chinese, as the rest of its history. */
    private String words(RuleViolation refused) {
        return messages.getMessage(refused.messageKey(), refused.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }
}
