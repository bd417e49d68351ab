package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.title.TitleId;
import java.util.UUID;

/**
 * Giving a title up (放弃称号), by the firm that holds it. Its declaration is a case without a hearing: the province takes it up, a list
 * carries it out, and until that list is out the firm may take it back. Both people of the firm read what would follow; the
 * signatory declares. For everybody else there is nothing.
 */
public interface GivingUp {

    /**
     * What would follow.
     *
     * @throws io.tidu.identity.NotFound if the person's firm does not hold that title today
     * @throws CaseRefused.NoSuchCause if no rule lets firms give up titles of the rung
     */
    Relinquishable relinquishable(Actor actor, TitleId title);

    /**
     * Declares it.
     *
     * @return the number of the case
     * @throws CaseRefused.NotConfirmed if the end of the firm's code was not typed
     * @throws CaseRefused.UnderWay if a case about the title is under way: nobody escapes one by giving up
     * @throws io.tidu.identity.NotAllowed for who is not the signatory
     */
    String declare(Actor actor, NewDeclaration command, UUID key);

    /**
     * Takes the declaration back.
     *
     * @throws CaseRefused.PartPublished once a list has carried it out
     */
    void takeBack(Actor actor, String number, String reason, UUID key);
}
