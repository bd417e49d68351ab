package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.UUID;

/**
 * The notices of a province. Its publishers make them, its reviewers read them; for everybody else every call throws
 * {@link NotFound}, and for a reviewer who wants to change something {@link NotAllowed}.
 *
 * <p>Every change needs a key made once per intent; a repeated call with it changes nothing and answers the same.
 */
public interface NoticeService {

    /** Whether this person finds anything here: staff of a province's bureau. */
    boolean isOpenTo(Actor actor);

    /** The window of a notice that opened today. */
    NoticeWindow preview(Actor actor, int workingDays);

    /**
     * Makes a draft of proposed filings. They stay proposed until it opens.
     *
     * @throws PublicationRefused if nothing is there to announce, or something else stands in the way
     */
    NoticeRow draft(Actor actor, NewNotice command, UUID key);

    /** Throws a draft away; its filings stay proposed. */
    void discard(Actor actor, NoticeId id, UUID key);

    /** Puts it before the public from today, gives it its number and its window, and moves its filings. */
    NoticeRow open(Actor actor, NoticeId id, UUID key);

    /** Takes one firm out of a running notice; its filing is proposed again, and the rest goes on. */
    void holdBack(Actor actor, NoticeId id, FilingId filing, String reason, UUID key);

    /**
     * Ends it; the filings that were not held back are approved.
     *
     * @throws PublicationRefused.StillRunning before its last day is over, whoever asks
     */
    NoticeRow close(Actor actor, NoticeId id, UUID key);

    NoticeRow notice(Actor actor, NoticeId id);

    /** Drafts first, then the latest first. */
    List<NoticeRow> notices(Actor actor, int offset, int limit);

    int count(Actor actor);

    /** In the order of the list. */
    List<NoticeEntry> entries(Actor actor, NoticeId id, EntryFilter filter, int offset, int limit);

    int countEntries(Actor actor, NoticeId id, EntryFilter filter);
}
