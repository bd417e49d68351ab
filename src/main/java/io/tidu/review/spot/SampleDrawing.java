package io.tidu.review.spot;

import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import java.util.List;
import java.util.UUID;

/**
 * Draws samples and shows them. A bureau sees its own and those of bureaus below it; to everybody else, and to bureaus below,
 * there is none: {@link io.tidu.identity.NotFound}.
 */
public interface SampleDrawing {

    /** Whether this person draws at all: reviewers, each for their own bureau. */
    boolean mayDraw(Actor actor);

    /** Among what would be drawn. @throws io.tidu.identity.NotAllowed if the person does not draw */
    PopulationLook look(Actor actor, RoundId round, SamplePopulation population);

    /**
     * Draws. A sample is never taken back; another one of the same bureau and round needs a reason and adds to it.
     *
     * @param key made once for the intent; a repeated call draws nothing more
     * @throws SampleRefused if there is nothing to draw among, the order is not complete, or the population is not what the
     *     person saw any more
     */
    SampleId draw(Actor actor, SampleOrder order, UUID key);

    /** The samples this person may see, the latest first. */
    List<SampleRow> list(Actor actor, int offset, int limit);

    int count(Actor actor);

    SampleRow open(Actor actor, SampleId id);

    /** The numbers that were drawn among, sorted, each followed by a line feed: what the digest is of. */
    String numbers(Actor actor, SampleId id);
}
