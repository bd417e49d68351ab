package io.tidu.filing;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The rounds (申报轮次) of a province. Reviewers and publishers of the province keep them; each change is in the audit trail and
 * needs a key of its own, which makes a repeated call harmless.
 */
public interface RoundService {

    /** @throws RoundRefused if its days or edition make no sense or it is there already */
    RoundId plan(Actor actor, RoundPlan plan, UUID key);

    /**
     * Changes what is planned, all of it.
     *
     * @param seen as the person knew it
     * @throws RoundRefused if it is open already, was changed since, or makes no sense like that
     */
    void replan(Actor actor, RoundRow seen, RoundPlan plan, UUID key);

    /** Takes away a round that was never opened. @throws RoundRefused if it was */
    void discard(Actor actor, RoundId id, UUID key);

    /** Lets firms file, from its first day on. @throws RoundRefused if it overlaps an open one of the same rung and kind */
    void open(Actor actor, RoundId id, UUID key);

    /**
     * Moves the ends of windows, of an open round only to later ones. What had ended with the window comes back.
     *
     * @throws RoundRefused if the windows are in no sensible order then, or overlap those of another round
     */
    void extend(Actor actor, RoundId id, RoundExtension extension, UUID key);

    /** Opens a closed round again, and moves the ends of windows as said. */
    void reopen(Actor actor, RoundId id, RoundExtension extension, UUID key);

    /** Accepts nothing new from now on; what was submitted goes on. @throws RoundRefused without a reason */
    void close(Actor actor, RoundId id, String reason, UUID key);

    /** What was done with a round, the latest first. For the province only. */
    List<RoundTraceRow> trace(Actor actor, RoundId id);

    /** How many filings of a round stand where, drafts included as a number. For the province only. */
    Map<FilingStatus, Integer> counts(Actor actor, RoundId id);

    /** The rounds an actor may see, the latest first: officials those of their province, firms the open and closed ones of theirs. */
    List<RoundRow> visible(Actor actor);

    /** The rounds a firm could file in now. */
    List<RoundRow> accepting(Actor actor);

    Optional<RoundRow> find(RoundId id);
}
