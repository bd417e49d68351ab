package io.tidu.publication;

import io.tidu.enterprise.RelationService;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see objections and do something about them: role × status × territory × relation, decided here. */
@Component
class ObjectionPolicy {

    private final RelationService relations;

    ObjectionPolicy(RelationService relations) {
        this.relations = relations;
    }

    static BureauScope requireScope(Actor actor) {
        return BureauScope.of(actor).orElseThrow(NotFound::new);
    }

    ObjectionRow requireSeen(Actor actor, Optional<ObjectionRow> row) {
        return row.filter(found -> sees(actor, found)).orElseThrow(NotFound::new);
    }

    private static boolean sees(Actor actor, ObjectionRow row) {
        return BureauScope.of(actor).isPresent() && actor.covers(row.jurisdiction());
    }

    /** @throws NotAllowed for publishers, and for who is related to the firm */
    void requireHandles(Actor actor, ObjectionRow row) {
        requireSeen(actor, Optional.of(row));
        if (!actor.is(Role.REVIEWER)) {
            throw new NotAllowed("publication.objection.reviewersOnly");
        }
        if (relations.related(actor.account(), row.enterprise())) {
            throw new NotAllowed("filing.refused.related");
        }
    }

    void requireFinds(Actor actor, ObjectionRow row) {
        requireHandles(actor, row);
        if (level(actor) == BureauLevel.PROVINCE) {
            throw new NotAllowed("publication.objection.findingsBelow");
        }
    }

    void requireSettles(Actor actor, ObjectionRow row) {
        requireHandles(actor, row);
        if (level(actor) != BureauLevel.PROVINCE) {
            throw new NotAllowed("publication.objection.provinceOnly");
        }
    }

    ObjectionRights rights(Actor actor, ObjectionRow row) {
        boolean handles = handles(actor, row);
        boolean province = handles && level(actor) == BureauLevel.PROVINCE;
        return new ObjectionRights(
                handles, handles && row.isOpen(), handles && !province && row.isOpen(), province && row.isOpen());
    }

    boolean handles(Actor actor, ObjectionRow row) {
        return sees(actor, row) && actor.is(Role.REVIEWER) && !relations.related(actor.account(), row.enterprise());
    }

    private static BureauLevel level(Actor actor) {
        return actor.bureau().orElseThrow(NotFound::new).level();
    }
}
