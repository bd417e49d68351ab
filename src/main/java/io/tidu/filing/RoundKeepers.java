package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;

/** Who keeps the rounds of a province. */
final class RoundKeepers {

    private RoundKeepers() {}

    /** @throws NotFound for people who have nothing to do with rounds, NotAllowed for those who only see them */
    static BureauId requireProvince(Actor actor) {
        var party = Party.of(actor).orElseThrow(NotFound::new);
        if (party != Party.PROVINCE && party != Party.PUBLISHER) {
            throw new NotAllowed("filing.round.provinceOnly");
        }
        return actor.bureau().orElseThrow(NotFound::new).bureau();
    }
}
