package io.tidu.publication.renaming;

import io.tidu.identity.Actor;
import io.tidu.publication.ListRow;
import java.util.List;
import java.util.UUID;

/** The lists of new names, by publishers of a province. */
public interface RenamingLists {

    /** What waits, by rung. Reviewers of the province look on. @throws io.tidu.identity.NotFound for everybody else */
    List<RenamedOfRung> waiting(Actor actor);

    /**
     * Publishes the new names of a rung.
     *
     * @param key made once per intent; a repeated call with it changes nothing and answers the same
     * @throws RenamingRefused if there is nothing to publish
     * @throws io.tidu.identity.NotAllowed for who is no publisher
     */
    ListRow publish(Actor actor, NewRenamingList command, UUID key);
}
