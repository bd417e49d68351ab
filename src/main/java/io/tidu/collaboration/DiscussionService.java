package io.tidu.collaboration;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said about a filing. Every call asks again who this person is to the filing: officials of its territory who are not
 * related to the firm, within the circle of each discussion; the firm's people from the first submission on, and only in
 * those with the firm. For everybody else there is nothing: {@link NotFound}.
 */
public interface DiscussionService {

    int PAGE = 20;

    /** How this person takes part in the discussions of the filing; empty for whoever does not. */
    Optional<TakingPart> part(Actor actor, FilingId filing);

    /**
     * Begins a discussion.
     *
     * @throws NotAllowed for the firm's people
     * @throws DiscussionRefused if the subject is not in the latest submission, or somebody named does not read it
     */
    DiscussionId begin(Actor actor, FilingId filing, Subject subject, Circle circle, Words words, UUID key);

    /** @throws DiscussionRefused if it is resolved, or somebody named does not read it */
    void say(Actor actor, DiscussionId id, Words words, UUID key);

    /** Calls it resolved; nothing happens if it is. @throws NotAllowed for the firm's people */
    void resolve(Actor actor, DiscussionId id);

    void reopen(Actor actor, DiscussionId id);

    DiscussionCounts counts(Actor actor, FilingId filing);

    int count(Actor actor, FilingId filing, DiscussionFilter filter);

    /** Those where something was said last come first. */
    List<DiscussionRow> page(Actor actor, FilingId filing, DiscussionFilter filter, int offset, int limit);

    DiscussionRow find(Actor actor, DiscussionId id);

    /** The last lines before a number, in their order. */
    List<MessageRow> messages(Actor actor, DiscussionId id, int before, int limit);

    /** Takes note that this person has read so far, and of the news about it. */
    void read(Actor actor, DiscussionId id, int upTo);

    /** Whom this person can name in a discussion that it begins, by name; none for the firm's people. */
    List<Colleague> readers(Actor actor, FilingId filing, Circle circle);

    List<Colleague> readers(Actor actor, DiscussionId id);
}
