package io.tidu.ladder;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Who may do what with rules: every bureau reads the editions and the drafts of its province; reviewers and publishers of the province
 * draft, put in force and ask what would be. For anybody else there are no rules to keep.
 */
@Component
class RulebookAccess {

    private final BureauDirectory bureaus;

    RulebookAccess(BureauDirectory bureaus) {
        this.bureaus = bureaus;
    }

    OfBureau requireBureau(Actor actor) {
        return actor.bureau().orElseThrow(NotFound::new);
    }

    /** The province the actor's bureau belongs to. */
    BureauId provinceOf(Actor actor) {
        var bureau = bureaus.find(requireBureau(actor).bureau()).orElseThrow(NotFound::new);
        while (bureau.parent() != null) {
            bureau = bureaus.find(bureau.parent()).orElseThrow(NotFound::new);
        }
        return bureau.id();
    }

    /** The territory of people who keep the rules of their province. */
    RuleTerritory requireKeeper(Actor actor, String refusal) {
        var of = requireBureau(actor);
        if (!isKeeper(actor)) {
            throw new NotAllowed(refusal);
        }
        return bureaus.find(of.bureau())
                .map(BureauRow::regionCode)
                .map(code -> new RuleTerritory(of.bureau(), code.substring(0, 2)))
                .orElseThrow(() -> new NotAllowed("ladder.draft.noRegion"));
    }

    static boolean isKeeper(Actor actor) {
        return actor.bureau().filter(of -> of.level() == BureauLevel.PROVINCE).isPresent()
                && (actor.is(Role.REVIEWER) || actor.is(Role.PUBLISHER));
    }
}
