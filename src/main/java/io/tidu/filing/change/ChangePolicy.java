package io.tidu.filing.change;

import io.tidu.enterprise.RelationService;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import org.springframework.stereotype.Component;

/** Who may see reports of changes and say yes or no to them. */
@Component
class ChangePolicy {

    private final RelationService relations;

    ChangePolicy(RelationService relations) {
        this.relations = relations;
    }

    static OfBureau requireBureau(Actor actor) {
        return actor.bureau().filter(of -> actor.is(Role.REVIEWER)).orElseThrow(NotFound::new);
    }

    static EnterpriseId requireFirm(Actor actor) {
        return actor.enterprise()
                .filter(own -> actor.is(Role.FILLER) || actor.is(Role.SIGNATORY))
                .orElseThrow(NotFound::new);
    }

    static boolean sees(Actor actor, ChangeRow row) {
        return actor.is(Role.REVIEWER) && ChangeRows.concerns(actor, row);
    }

    /** The county first; then the county that takes the firm over, or the province it leaves. */
    private static BureauId turn(ChangeRow row) {
        if (row.status() == ChangeStatus.REPORTED) {
            return new BureauId(row.jurisdiction().county());
        }
        var taking = row.taking();
        return taking == null ? new BureauId(row.jurisdiction().province()) : taking;
    }

    boolean decides(Actor actor, ChangeRow row) {
        return row.status().open() && isTurn(actor, row) && !isRelated(actor, row);
    }

    void requireDecides(Actor actor, ChangeRow row) {
        if (!sees(actor, row)) {
            throw new NotFound();
        }
        if (!row.status().open()) {
            throw ChangeRefused.movedOn(row.status());
        }
        if (!isTurn(actor, row)) {
            throw new NotAllowed("filing.change.otherBureau");
        }
        if (isRelated(actor, row)) {
            throw new NotAllowed("filing.refused.related");
        }
    }

    private static boolean isTurn(Actor actor, ChangeRow row) {
        return actor.is(Role.REVIEWER)
                && actor.bureau().filter(of -> of.bureau().equals(turn(row))).isPresent();
    }

    private boolean isRelated(Actor actor, ChangeRow row) {
        return relations.related(actor.account(), row.enterprise());
    }
}
