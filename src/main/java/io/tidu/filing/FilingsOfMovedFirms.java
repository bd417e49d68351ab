package io.tidu.filing;

import io.tidu.enterprise.EnterpriseMoved;
import io.tidu.identity.Actor;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hands on what a firm has under way when it moves, in the transaction of the move: each filing goes to the bureaus of the new place and
 * stands where it stood, with a step of its own; what a level decided stays decided. What was never submitted follows the firm
 * anyhow when it is; what is decided for good stays where it was decided.
 */
@Component
class FilingsOfMovedFirms {

    private final Filings filings;
    private final FilingSteps steps;
    private final Regions regions;

    FilingsOfMovedFirms(Filings filings, FilingSteps steps, Regions regions) {
        this.filings = filings;
        this.steps = steps;
        this.regions = regions;
    }

    @EventListener
    void on(EnterpriseMoved moved) {
        var ids = filings.liveIdsOf(moved.enterprise().value());
        if (ids.isEmpty()) {
            return;
        }
        var place = regions.fullName(new RegionCode(moved.countyCode()));
        for (var filing : filings.lock(ids)) {
            if (filing.submissionNo() == 0) {
                filing.goTo(moved.countyCode(), moved.after());
            } else if (FilingTransitions.find(filing.status(), FilingAction.REROUTE)
                    .isPresent()) {
                filing.goTo(moved.countyCode(), moved.after());
                filings.saveAndFlush(filing);
                steps.take(
                        Actor.program("系统"),
                        filing.id(),
                        Step.because(FilingAction.REROUTE, UUID.randomUUID(), "企业迁至" + place + "，由迁入地主管部门继续办理"));
            }
        }
    }
}
