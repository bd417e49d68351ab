package io.tidu.review.spot;

import io.tidu.enterprise.RelationService;
import io.tidu.filing.Party;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may know of samples and checks, and who writes them: role × territory × relation, decided here and nowhere else. */
@Component
class SpotPermissions {

    private final RelationService relations;

    SpotPermissions(RelationService relations) {
        this.relations = relations;
    }

    boolean mayDraw(Actor actor) {
        return actor.is(Role.REVIEWER) && actor.bureau().isPresent();
    }

    /** @throws NotFound for people who have nothing to do with samples, NotAllowed for those who only read them */
    OfBureau requireDraw(Actor actor) {
        var of = official(actor).orElseThrow(NotFound::new);
        if (!mayDraw(actor)) {
            throw new NotAllowed("review.sample.reviewersOnly");
        }
        return of;
    }

    /** The bureau this person reads for. */
    Optional<OfBureau> official(Actor actor) {
        return Party.of(actor).filter(party -> !party.ofEnterprise()).flatMap(party -> actor.bureau());
    }

    boolean sees(Actor actor, SampleRow sample) {
        return official(actor)
                .filter(of -> switch (of.level()) {
                    case COUNTY -> sample.bureau().equals(of.bureau());
                    case CITY -> of.bureau().equals(sample.city());
                    case PROVINCE -> sample.province().equals(of.bureau());
                })
                .isPresent();
    }

    /** A sample from above is known below only by what came of it: who is about to be visited is not told beforehand. */
    boolean sees(Actor actor, CheckRow check) {
        return official(actor)
                .filter(of -> actor.covers(check.jurisdiction()))
                .filter(of -> check.completed() || !isAbove(check.level(), of.level()))
                .isPresent();
    }

    private static boolean isAbove(BureauLevel level, BureauLevel other) {
        return other.isBelow(level);
    }

    boolean writes(Actor actor, CheckRow check) {
        return isOwn(actor, check) && !relations.related(actor.account(), check.enterprise());
    }

    /** What is being written, and its photos, are read by the bureau itself until it is completed. */
    boolean readsDraft(Actor actor, CheckRow check) {
        return check.completed()
                || actor.bureau()
                        .filter(of -> of.bureau().equals(check.bureau()))
                        .isPresent();
    }

    /** Whether the sample it is in is one this person sees. */
    boolean seesSampleOf(Actor actor, CheckRow check) {
        return official(actor).filter(of -> !isAbove(check.level(), of.level())).isPresent();
    }

    /** @throws NotAllowed with the reason */
    void requireWriting(Actor actor, CheckRow check) {
        if (!isOwn(actor, check)) {
            throw new NotAllowed("review.check.othersBureau");
        }
        if (!writes(actor, check)) {
            throw new NotAllowed("filing.refused.related");
        }
    }

    private boolean isOwn(Actor actor, CheckRow check) {
        return mayDraw(actor)
                && actor.bureau()
                        .filter(of -> of.bureau().equals(check.bureau()))
                        .isPresent();
    }
}
