package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The filings as this module needs them: who is proposed, and the three steps that follow from notices and lists. */
interface FilingsForPublication {

    /**
     * The round if the actor's province called it and decides about it.
     *
     * @throws PublicationRefused.RoundUnknown if it is another's
     * @throws PublicationRefused.DecidedByMinistry if the ministry decides
     */
    RoundOfNotice round(Actor actor, RoundId round);

    /** The proposed filings of a round that the choice takes, in the order of lists. */
    List<NoticeEntry> proposed(Actor actor, RoundId round, NewNotice.Choice choice);

    void announce(Actor actor, Collection<NoticeEntry> entries, String notice, UUID key);

    void holdBack(Actor actor, FilingId filing, String reason, UUID key);

    /** Says no to a filing in a notice, because an objection is founded. */
    void uphold(Actor actor, FilingId filing, String reason, UUID key);

    void closeNotice(Actor actor, Collection<NoticeEntry> entries, String notice, UUID key);

    void list(Actor actor, Collection<NoticeEntry> entries, String list, UUID key);
}
