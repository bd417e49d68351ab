package io.tidu.publication.complaint;

import io.tidu.enterprise.RelationService;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.publication.BureauScope;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see complaints and do something about them: role × status × territory × relation, decided here. */
@Component
class ComplaintPolicy {

    private final RelationService relations;

    ComplaintPolicy(RelationService relations) {
        this.relations = relations;
    }

    static BureauScope requireScope(Actor actor) {
        return BureauScope.of(actor).orElseThrow(NotFound::new);
    }

    ComplaintRow requireSeen(Actor actor, Optional<ComplaintRow> row) {
        return row.filter(found -> sees(actor, found)).orElseThrow(NotFound::new);
    }

    private static boolean sees(Actor actor, ComplaintRow row) {
        return BureauScope.of(actor).isPresent() && actor.covers(row.jurisdiction());
    }

    /** @throws NotAllowed for publishers, and for who is related to the firm */
    void requireHandles(Actor actor, ComplaintRow row) {
        requireSeen(actor, Optional.of(row));
        if (!actor.is(Role.REVIEWER)) {
            throw new NotAllowed("publication.complaint.reviewersOnly");
        }
        if (isRelated(actor, row)) {
            throw new NotAllowed("filing.refused.related");
        }
    }

    void requireOfProvince(Actor actor, ComplaintRow row) {
        requireHandles(actor, row);
        if (!isOfProvince(actor)) {
            throw new NotAllowed("publication.complaint.provinceOnly");
        }
    }

    boolean handles(Actor actor, ComplaintRow row) {
        return sees(actor, row) && actor.is(Role.REVIEWER) && !isRelated(actor, row);
    }

    ComplaintRights rights(Actor actor, ComplaintRow row, LocalDate today) {
        if (!handles(actor, row)) {
            return ComplaintRights.NONE;
        }
        boolean asked = row.status() == ComplaintStatus.ASKED;
        boolean ended = row.status() == ComplaintStatus.REFUSED || row.status() == ComplaintStatus.UNFOUNDED;
        return new ComplaintRights(
                true,
                row.status() == ComplaintStatus.RECEIVED,
                asked && row.isHeard(today),
                asked && !row.isHeard(today),
                ended && isOfProvince(actor));
    }

    private boolean isRelated(Actor actor, ComplaintRow row) {
        var firm = row.enterprise();
        return firm != null && relations.related(actor.account(), firm);
    }

    private static boolean isOfProvince(Actor actor) {
        return actor.bureau().filter(of -> of.level() == BureauLevel.PROVINCE).isPresent();
    }
}
