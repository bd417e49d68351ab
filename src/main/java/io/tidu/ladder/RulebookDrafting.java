package io.tidu.ladder;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.UUID;

/**
 * Provinces writing rules of their own: drafts, and putting them in force as a separate act of a second person.
 *
 * <p>Reviewers and publishers of the province write, for regions of their own only; national editions come as files. Every bureau of the
 * province reads. Each change is in the audit trail; those that end something take a key, which makes a repeated call harmless. A draft
 * of another province is answered like one that is not there ({@link io.tidu.identity.NotFound}), an act that is not for this person by
 * {@link io.tidu.identity.NotAllowed}.
 */
public interface RulebookDrafting {

    /** The drafts of the actor's province, the last edited first. */
    List<DraftRow> drafts(Actor actor);

    DraftView open(Actor actor, DraftId id);

    /**
     * Begins a draft as a copy.
     *
     * @throws DraftRefused if the name is none or is taken, or the region is not one's own
     */
    DraftId begin(Actor actor, DraftStart start, UUID key);

    /**
     * Saves, problems or not.
     *
     * @param version of the draft as the actor saw it
     * @throws DraftRefused if somebody saved meanwhile, it is closed, or the rung was changed
     */
    DraftView save(Actor actor, DraftId id, long version, DraftContent content);

    /** What would keep that content from being put in force; nothing is saved. */
    List<DraftProblem> check(Actor actor, DraftId id, DraftContent content);

    /** Closes a draft without effect; it can still be read. */
    void discard(Actor actor, DraftId id, long version, UUID key);

    /**
     * Makes a draft an edition. It counts from its first day on, everywhere in the product, and can never change after that day.
     *
     * @param version of the draft as the actor saw it: nobody puts in force what was changed after they looked
     * @throws DraftUnsound if it has problems, an overlap with editions in force among them
     * @throws DraftRefused if it was changed meanwhile or is closed
     * @throws io.tidu.identity.NotAllowed to the person who saved it last
     */
    EditionRef putInForce(Actor actor, DraftId id, long version, UUID key);
}
