package io.tidu.publication.national;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;

/** Who may see and who may record what becomes of rounds of the ministry. */
final class NationalPolicy {

    private NationalPolicy() {}

    static BureauId requireReader(Actor actor) {
        return actor.bureau()
                .filter(of -> of.level() == BureauLevel.PROVINCE)
                .filter(of -> actor.is(Role.PUBLISHER) || actor.is(Role.REVIEWER))
                .map(of -> of.bureau())
                .orElseThrow(NotFound::new);
    }

    static BureauId requirePublisher(Actor actor) {
        var province = requireReader(actor);
        if (!actor.is(Role.PUBLISHER)) {
            throw new NotAllowed("publication.publishersOnly");
        }
        return province;
    }
}
