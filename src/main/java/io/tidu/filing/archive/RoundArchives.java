package io.tidu.filing.archive;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Packages of many filings, made as a job and kept for some days: for officials who review or publish, each their own. Every call
 * throws {@link io.tidu.identity.NotAllowed} for everybody else, and {@link io.tidu.identity.NotFound} for another person's package.
 */
public interface RoundArchives {

    /** The most filings one package can have, whatever an operator sets. */
    int MOST = 20_000;

    /** What a package of these filings would have; those that the person may not see are left out. */
    ArchivePreview preview(Actor actor, Collection<FilingId> filings);

    /**
     * Asks for a package of the latest submissions of these filings, by number.
     *
     * @param key made once for the intent; a repeated call gets the first package
     * @throws ArchiveRefused if there is nothing to pack, too much, or no room
     */
    ArchiveId ask(Actor actor, Collection<FilingId> filings, Locale locale, UUID key);

    /** The person's own, the latest first, at most fifty. */
    List<ArchiveRow> mine(Actor actor);

    /** Stops it after the file in hand; what was made of it is gone. */
    void cancel(Actor actor, ArchiveId id);

    /** Makes it anew, from the beginning and of the submissions that were asked for. @throws ArchiveRefused if it is being made or there */
    void again(Actor actor, ArchiveId id);

    /** Gives the result up before its time. */
    void discard(Actor actor, ArchiveId id);

    /**
     * The result, if its time is not over and the person may still read every filing in it.
     *
     * @param begins whether this is the beginning of taking it, which is written into the log
     */
    MadeArchive open(Actor actor, ArchiveId id, boolean begins);
}
