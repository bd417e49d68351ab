package io.tidu.title;

import io.tidu.identity.Actor;

/** Lets a bureau remind the firms of its territory of what is due. */
public interface TitleReminding {

    /** Firms reminded by one press. */
    int MOST = 500;

    /**
     * Reminds the registered firms that a filter finds of their yearly update, each at most once a day.
     *
     * @return how many firms were found
     * @throws io.tidu.identity.NotFound for whoever works for no bureau
     * @throws io.tidu.identity.NotAllowed unless the actor reviews
     * @throws TitleRefused.NothingToRemindOf unless the filter is about updates
     */
    int remind(Actor actor, WatchFilter filter);
}
