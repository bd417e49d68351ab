package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.publication.ListRow;
import java.util.List;
import java.util.UUID;

/** The corrections that carry out what was reversed, by publishers of a province. */
public interface Restorations {

    /** What waits. Reviewers of the province look on. @throws io.tidu.identity.NotFound for everybody else */
    List<Restorable> waiting(Actor actor);

    /**
     * Publishes the next edition of the list without the firm: its title is held again from today until its old last day, and the bars
     * that came with its loss fall. What was stopped stays stopped; a person takes it up again.
     *
     * @throws CaseRefused.NobodyWaiting if that title does not wait to be given back
     * @throws io.tidu.title.TitleRefused.AlreadyHeld if the firm was granted the rung anew meanwhile
     * @throws io.tidu.identity.NotAllowed for who is no publisher
     */
    ListRow publish(Actor actor, NewRestoration command, UUID key);
}
