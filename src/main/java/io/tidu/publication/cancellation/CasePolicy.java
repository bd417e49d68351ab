package io.tidu.publication.cancellation;

import io.tidu.enterprise.RelationService;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.publication.BureauScope;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see cases and do something in them: role × status × territory × relation, decided here. */
@Component
class CasePolicy {

    private final RelationService relations;

    CasePolicy(RelationService relations) {
        this.relations = relations;
    }

    static BureauScope requireScope(Actor actor) {
        return BureauScope.of(actor).orElseThrow(NotFound::new);
    }

    CaseRow requireSeen(Actor actor, Optional<CaseRow> row) {
        return row.filter(found -> sees(actor, found)).orElseThrow(NotFound::new);
    }

    boolean sees(Actor actor, CaseRow row) {
        return BureauScope.of(actor).isPresent() && actor.covers(row.jurisdiction());
    }

    /** @throws NotAllowed for publishers, and for who is related to the firm */
    void requireHandles(Actor actor, CaseRow row) {
        requireSeen(actor, Optional.of(row));
        if (!actor.is(Role.REVIEWER)) {
            throw new NotAllowed("publication.cancel.reviewersOnly");
        }
        if (isRelated(actor, row)) {
            throw new NotAllowed("filing.refused.related");
        }
    }

    /** Reviewers of any level, in whose territory the firm is. */
    void requireProposes(Actor actor, Jurisdiction jurisdiction, @Nullable EnterpriseId firm) {
        if (!actor.covers(jurisdiction)) {
            throw new NotFound();
        }
        if (!actor.is(Role.REVIEWER)) {
            throw new NotAllowed("publication.cancel.reviewersOnly");
        }
        if (firm != null && relations.related(actor.account(), firm)) {
            throw new NotAllowed("filing.refused.related");
        }
    }

    /** Of one who opens a case and one who decides that a title goes. */
    void requireDecides(Actor actor, CaseRow row) {
        requireOfProvince(actor, row);
        if (row.opener().is(actor)) {
            throw new NotAllowed("publication.cancel.fourEyes");
        }
    }

    /** Of one who decided and one who says that it was wrong. */
    void requireReverses(Actor actor, CaseRow row) {
        requireOfProvince(actor, row);
        if (row.isDecidedBy(actor)) {
            throw new NotAllowed("publication.cancel.anotherReverses");
        }
    }

    void requireOfProvince(Actor actor, CaseRow row) {
        requireHandles(actor, row);
        if (level(actor) != BureauLevel.PROVINCE) {
            throw new NotAllowed("publication.cancel.provinceOnly");
        }
    }

    /** The province, or the bureau that opened it. */
    void requireDrops(Actor actor, CaseRow row) {
        requireHandles(actor, row);
        if (level(actor) != BureauLevel.PROVINCE && !isOpeners(actor, row)) {
            throw new NotAllowed("publication.cancel.openerDrops");
        }
    }

    CaseRights rights(Actor actor, CaseRow row, boolean partPublished, LocalDate today) {
        if (!handles(actor, row)) {
            return CaseRights.NONE;
        }
        boolean hearing = row.status() == CaseStatus.HEARING;
        boolean province = level(actor) == BureauLevel.PROVINCE;
        boolean decides = hearing && province && !row.opener().is(actor);
        return new CaseRights(
                hearing,
                decides && row.isHeard(today),
                hearing && (province || isOpeners(actor, row)),
                row.status() == CaseStatus.DECIDED && province && !partPublished,
                decides && !row.isHeard(today),
                row.status() == CaseStatus.PUBLISHED && province && !row.isDecidedBy(actor));
    }

    boolean handles(Actor actor, CaseRow row) {
        return sees(actor, row) && actor.is(Role.REVIEWER) && !isRelated(actor, row);
    }

    private boolean isRelated(Actor actor, CaseRow row) {
        var firm = row.enterprise();
        return firm != null && relations.related(actor.account(), firm);
    }

    private static boolean isOpeners(Actor actor, CaseRow row) {
        return actor.bureau()
                .filter(of -> of.bureau().equals(row.opener().bureau()))
                .isPresent();
    }

    private static BureauLevel level(Actor actor) {
        return actor.bureau().map(OfBureau::level).orElseThrow(NotFound::new);
    }
}
