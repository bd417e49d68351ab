package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import java.util.Optional;

/** Who may make notices and lists, and who may look on: staff of the province's own bureau, and only publishers change anything. */
final class PublicationPolicy {

    private PublicationPolicy() {}

    /** The province whose notices and lists the person may read; empty for whoever may not. */
    static Optional<BureauId> province(Actor actor) {
        return actor.bureau()
                .filter(of -> of.level() == BureauLevel.PROVINCE)
                .filter(of -> actor.is(Role.PUBLISHER) || actor.is(Role.REVIEWER))
                .map(of -> of.bureau());
    }

    static BureauId requireReader(Actor actor) {
        return province(actor).orElseThrow(NotFound::new);
    }

    static BureauId requirePublisher(Actor actor) {
        var province = requireReader(actor);
        if (!actor.is(Role.PUBLISHER)) {
            throw new NotAllowed("publication.publishersOnly");
        }
        return province;
    }
}
