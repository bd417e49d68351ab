package io.tidu.review;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.Role;

/** What holds for every decision before anything is asked of the filing. */
final class Decisions {

    /** What a step of a filing keeps of a reason. */
    static final int LONGEST = 2000;

    private Decisions() {}

    static void requireSaid(Decision decision) {
        var said = decision.said();
        if (decision.action().needsReason() && said.isBlank()) {
            throw new BulkRefused("filing.refused.reasonMissing");
        }
        if (said.length() > LONGEST) {
            throw new BulkRefused("filing.refused.reasonTooLong", String.valueOf(LONGEST));
        }
    }

    /** The bureau whose decisions this person makes. @throws NotAllowed for everybody who makes none */
    static OfBureau reviewing(Actor actor) {
        return actor.bureau()
                .filter(of -> actor.is(Role.REVIEWER))
                .orElseThrow(() -> new NotAllowed("review.bulk.reviewersOnly"));
    }
}
