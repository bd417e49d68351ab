package io.tidu.review;

import io.tidu.identity.Actor;

/**
 * Hands the open work of a colleague over, for one who is away. Each reviewer of the bureau may, since whoever is away cannot, and small
 * bureaus have nobody above who could; the trail says who did. Drafts of opinions belong to the bureau and stay where they are.
 */
public interface HandoverService {

    /**
     * Looks at it; nothing happens.
     *
     * @throws AssignmentRefused if there is nobody to give it to, one of them is no colleague, or the day has passed
     * @throws io.tidu.identity.NotAllowed for whoever is no reviewer
     */
    HandoverPreview preview(Actor actor, HandoverPlan plan);

    /** Does it, all or nothing. Doing it again does nothing more: nothing is left to give. */
    HandoverPreview handOver(Actor actor, HandoverPlan plan);
}
