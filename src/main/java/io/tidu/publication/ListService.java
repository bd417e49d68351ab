package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.UUID;

/** The making of lists, by publishers of a province. What is published is in {@link PublicRecord}. */
public interface ListService {

    /**
     * Publishes the list of a closed notice: its firms, without those held back, in the one order; their filings are listed
     * and hold the title from today. All of it or nothing.
     *
     * @param key made once per intent; a repeated call with it changes nothing and answers the same
     * @throws PublicationRefused if the notice is not closed, is published already, or nobody is left in it
     * @throws io.tidu.title.TitleRefused.AlreadyHeld if a firm holds the rung today and the list is no renewal
     * @throws NotFound for who is not of the province's bureau
     * @throws NotAllowed for who is no publisher
     */
    ListRow publish(Actor actor, NewList command, UUID key);

    /**
     * The firms of a notice that wait: they reported since it opened that they merged or the like, and are listed only if the command
     * names them.
     *
     * @throws NotFound for who is not of the province's bureau
     */
    List<ChangedEntry> changed(Actor actor, NoticeId notice);

    /** The lists of the actor's province, newest first. @throws NotFound for who is not of the province's bureau */
    List<ListRow> lists(Actor actor, int offset, int limit);

    /** How many {@link #lists} would show in all. */
    int count(Actor actor);
}
