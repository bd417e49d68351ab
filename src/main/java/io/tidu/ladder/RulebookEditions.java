package io.tidu.ladder;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.Optional;

/**
 * The recorded editions, those of the past included. Rows are added and never changed: verdicts name their edition by its digest, and
 * the text behind a digest stays for ever.
 */
public interface RulebookEditions {

    /**
     * Everything that was ever recorded, the newest first; of one name the newest counts. For people of all bureaus.
     *
     * @throws io.tidu.identity.NotFound if the actor works for no bureau
     */
    List<EditionRow> history(Actor actor);

    /**
     * The text of an edition as it was written, YAML with its comments. For people of all bureaus.
     *
     * @throws io.tidu.identity.NotFound if there is none with that digest, or the actor works for no bureau
     */
    String source(Actor actor, String digest);

    /** An edition of now or of the past. Rules are public. */
    Optional<Rulebook> byDigest(String digest);
}
