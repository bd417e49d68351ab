package io.tidu.filing;

import io.tidu.identity.Actor;

/**
 * Computes every stored verdict again from what is stored beside it: the facts, and the edition by its digest. Reads one row after the
 * other in constant memory, writes nothing, and disturbs nobody.
 */
public interface VerdictRerun {

    /**
     * Goes through all verdicts of this installation, as they were when it began or later.
     *
     * @param watch told about progress and about every verdict that was not reproduced
     * @throws io.tidu.identity.NotFound unless the actor is a system administrator or an auditor
     */
    RerunReport run(Actor actor, RerunWatch watch);
}
