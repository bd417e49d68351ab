package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingReceipt;
import io.tidu.filing.FilingService;
import io.tidu.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says a decision in the words of the workflow. */
@Component
class DecisionSteps {

    private final FilingService filings;

    DecisionSteps(FilingService filings) {
        this.filings = filings;
    }

    FilingReceipt take(Actor actor, FilingId filing, Decision decision, UUID key) {
        return switch (decision) {
            case Decision.Recommend(var opinion) -> filings.recommend(actor, filing, opinion, key);
            case Decision.Approve(var opinion) -> filings.approve(actor, filing, opinion, key);
            case Decision.Return(var reason, var items) ->
                filings.returnForCorrection(actor, filing, reason, items, key);
            case Decision.Decline(var reason) -> filings.decline(actor, filing, reason, key);
        };
    }
}
