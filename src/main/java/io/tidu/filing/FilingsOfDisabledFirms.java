package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDisabled;
import io.tidu.identity.Actor;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops what was decided for a firm that is taken out of use before a list grants it anything: it stands in a notice, or is next to. What
 * is still under review stays for its reviewers, who see that the firm is disabled. A firm that was disabled by mistake is taken up
 * again by the province, as after any refusal.
 */
@Component
class FilingsOfDisabledFirms {

    private static final Set<FilingStatus> DECIDED =
            EnumSet.of(FilingStatus.PROPOSED, FilingStatus.PUBLICITY, FilingStatus.APPROVED);

    private final Filings filings;
    private final FilingSteps steps;
    private final MessageSource messages;

    FilingsOfDisabledFirms(Filings filings, FilingSteps steps, MessageSource messages) {
        this.filings = filings;
        this.steps = steps;
        this.messages = messages;
    }

    @EventListener
    void on(EnterpriseDisabled disabled) {
        var reason = messages.getMessage(
                "filing.refused.disabled", new Object[] {disabled.reason()}, Locale.SIMPLIFIED_CHINESE);
        var ids = filings.liveIdsOf(disabled.enterprise().value());
        var locked = ids.isEmpty() ? List.<Filing>of() : filings.lock(ids);
        locked.stream()
                .filter(filing -> DECIDED.contains(filing.status()))
                .forEach(filing -> steps.take(
                        Actor.program("系统"), filing.id(), Step.because(FilingAction.STOP, UUID.randomUUID(), reason)));
    }
}
