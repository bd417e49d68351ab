package io.tidu.title;

import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The firms that wait for a list from outside: those a province recommended and the ministry decides about. A later module keeps them;
 * the import of lists asks whom its rows mean and says who is on the list.
 */
public interface AwaitedFirms {

    /** The calls of the actor's province that sent somebody, the newest first. */
    List<AwaitedCall> calls(Actor actor);

    /** @throws io.tidu.identity.NotFound if it is none of the actor's province */
    AwaitedCall call(Actor actor, UUID id);

    /** Everybody who was sent in a call, whatever became of them. @throws io.tidu.identity.NotFound as {@link #call} */
    List<AwaitedFirm> firms(Actor actor, UUID call);

    /** These are on the list. Called in the transaction that grants the titles; who was on it before stays as it is. */
    void listed(Actor actor, UUID call, Collection<UUID> awaited, SourceList list);
}
