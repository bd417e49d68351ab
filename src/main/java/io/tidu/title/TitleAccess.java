package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Who may do what with the register: bureaus read it within their territory, those who publish for the province write.
 * For anybody else there is no register.
 */
@Component
class TitleAccess {

    private final BureauDirectory bureaus;

    TitleAccess(BureauDirectory bureaus) {
        this.bureaus = bureaus;
    }

    /** The bureau the actor reads for. */
    BureauRow requireBureau(Actor actor) {
        return bureaus.find(bureau(actor).bureau()).orElseThrow(NotFound::new);
    }

    /** The provincial bureau the actor publishes for. */
    BureauRow requirePublisher(Actor actor, String refusal) {
        if (!bureau(actor).level().equals(BureauLevel.PROVINCE) || !actor.is(Role.PUBLISHER)) {
            throw new NotAllowed(refusal);
        }
        return requireBureau(actor);
    }

    private static OfBureau bureau(Actor actor) {
        return actor.bureau().orElseThrow(NotFound::new);
    }
}
