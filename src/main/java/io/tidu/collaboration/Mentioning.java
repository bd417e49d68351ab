package io.tidu.collaboration;

import io.tidu.enterprise.RelationService;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Colleague;
import io.tidu.identity.Colleagues;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom somebody can name: officials who read the discussion. The firm's people know bureaus and no names. */
@Component
class Mentioning {

    private final Colleagues colleagues;
    private final RelationService relations;

    Mentioning(Colleagues colleagues, RelationService relations) {
        this.colleagues = colleagues;
        this.relations = relations;
    }

    List<Colleague> readers(Actor actor, Seat seat, Circle circle, BureauLevel from) {
        if (seat.ofFirm()) {
            return List.of();
        }
        var related = relations.officialsRelatedTo(seat.filing().enterprise());
        return colleagues.officialsOf(seat.bureaus(circle, from)).stream()
                .filter(colleague -> !colleague.id().equals(actor.account()) && !related.contains(colleague.id()))
                .toList();
    }

    List<Colleague> require(Actor actor, Seat seat, Circle circle, BureauLevel from, Set<AccountId> mentioned) {
        if (mentioned.isEmpty()) {
            return List.of();
        }
        var found = readers(actor, seat, circle, from).stream()
                .filter(colleague -> mentioned.contains(colleague.id()))
                .toList();
        if (found.size() < mentioned.size()) {
            throw new DiscussionRefused("collaboration.refused.notReading");
        }
        return found;
    }
}
