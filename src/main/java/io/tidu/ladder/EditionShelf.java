package io.tidu.ladder;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.Optional;

/** Every edition with its rules, for people of all bureaus to read and compare. For others there is none. */
public interface EditionShelf {

    /**
     * Of each edition the record that counts, the lowest rung first.
     *
     * @throws io.tidu.identity.NotFound if the actor works for no bureau
     */
    List<ShelvedEdition> editions(Actor actor);

    /** @throws io.tidu.identity.NotFound if there is none, or the actor works for no bureau */
    ShelvedEdition edition(Actor actor, EditionRef ref);

    /** The rules of a draft; empty as long as they cannot be read. */
    Optional<Rulebook> rules(DraftView draft);

    /** The first digits of the regions this person may write rules for; empty for whoever only reads. */
    Optional<String> ownRegion(Actor actor);
}
