package io.tidu.filing;

import io.tidu.enterprise.RelationService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RuleViolation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who may not act on a filing although it would be their party's turn: they had another part in it, or are related to the firm. */
@Component
class StandingAside {

    /** What the publisher does with many at once carries out what was decided, and decides nothing. */
    private static final Set<FilingAction> CARRIES_OUT =
            EnumSet.of(FilingAction.ANNOUNCE, FilingAction.CLOSE_NOTICE, FilingAction.LIST);

    private final RelationService relations;

    StandingAside(RelationService relations) {
        this.relations = relations;
    }

    /** Whether a person is related to a firm: asked for when that first matters, and not again for the next action. */
    Predicate<EnterpriseId> relations(Actor actor) {
        var answers = new HashMap<EnterpriseId, Boolean>();
        return firm -> answers.computeIfAbsent(firm, asked -> relations.related(actor.account(), asked));
    }

    /** All firms a person is related to, for whoever asks about many filings at once. */
    Set<EnterpriseId> relatedTo(Actor actor) {
        return relations.relatedTo(actor.account());
    }

    Optional<RuleViolation> refusal(
            Actor actor, Dossier dossier, Party party, FilingAction action, Predicate<EnterpriseId> related) {
        if (hasOtherHand(actor, dossier, party)) {
            return Optional.of(new NotAllowed("filing.refused.otherHand"));
        }
        return !party.ofEnterprise()
                        && !CARRIES_OUT.contains(action)
                        && related.test(dossier.filing().enterprise())
                ? Optional.of(new NotAllowed("filing.refused.related"))
                : Optional.empty();
    }

    /** One account has one part in a filing: who signed for a firm does not review it later, nor one person at two levels. */
    private static boolean hasOtherHand(Actor actor, Dossier dossier, Party party) {
        return dossier.events().stream()
                .anyMatch(event -> event.account().equals(actor.account().value()) && event.party() != party);
    }
}
