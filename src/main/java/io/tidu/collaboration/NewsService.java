package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.shared.LiveTopic;
import java.util.List;

/**
 * Each person's own news: those for the account, and those for the firm or bureau the person acts for. Administrators and
 * auditors have none. What is somebody else's is not there.
 */
public interface NewsService {

    /** Where the bell stops counting. */
    int MOST_COUNTED = 100;

    /** Whether this person is told anything at all. */
    boolean isFor(Actor actor);

    /** How many are unread and still true; {@link #MOST_COUNTED} stands for that many or more. */
    int unread(Actor actor);

    /** How many there are to list; no list goes back further than 10,000. */
    int count(Actor actor, boolean unreadOnly);

    /** The latest first. */
    List<NewsRow> page(Actor actor, boolean unreadOnly, int offset, int limit);

    /** Takes note of it, and tells where it leads. @throws io.tidu.identity.NotFound if it is not this person's */
    NewsRow open(Actor actor, NewsId id);

    void markAllRead(Actor actor);

    /** What an open screen follows to notice that something may have changed for this person. */
    List<LiveTopic> topics(Actor actor);
}
