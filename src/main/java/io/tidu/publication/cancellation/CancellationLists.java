package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.publication.ListRow;
import java.util.List;
import java.util.UUID;

/** The lists (取消名单) that carry out what was decided, by publishers of a province. */
public interface CancellationLists {

    /** What waits, by rung. Reviewers of the province look on. @throws io.tidu.identity.NotFound for everybody else */
    List<WaitingList> waiting(Actor actor);

    /**
     * Publishes the list of a rung: its titles end today, the bars begin, and what the firms have under way is stopped as the rules
     * say. All of it or nothing. Who holds the title no more stays off the list.
     *
     * @param key made once per intent; a repeated call with it changes nothing and answers the same
     * @throws CaseRefused.NobodyWaiting if there is nothing to take away
     * @throws io.tidu.identity.NotAllowed for who is no publisher
     */
    ListRow publish(Actor actor, NewCancellationList command, UUID key);
}
