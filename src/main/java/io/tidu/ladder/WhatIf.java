package io.tidu.ladder;

import io.tidu.identity.Actor;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * Tries other rules on every firm of a province: who would gain, who would lose, whose figures would not settle it, where, and because of
 * which provision.
 *
 * <p>For reviewers and publishers of the province, and its own firms only; other people of bureaus are refused
 * ({@link io.tidu.identity.NotAllowed}), and for everybody else, and for a run of another province, there is none
 * ({@link io.tidu.identity.NotFound}). Runs go on beside the caller's thread, one after the other. The newest run of each
 * person and the newest few of all are kept, in the memory of this node, until the program ends.
 */
public interface WhatIf {

    /** Questions that fit into one run. */
    int MOST_QUESTIONS = 4;

    /**
     * Begins a run and answers at once; an older run of the same person is cancelled and forgotten. All questions are answered in one
     * reading of the firms.
     *
     * @throws WhatIfRefused if there is no question or too many, or two editions of one question are of different rungs
     * @throws DraftUnsound if a draft cannot be read as rules yet
     */
    WhatIfId start(Actor actor, List<WhatIfQuestion> questions);

    WhatIfState state(Actor actor, WhatIfId id);

    /** Ends a run early; it then has no result. One that has ended stays as it is. */
    void cancel(Actor actor, WhatIfId id);

    /**
     * A page of the firms for which something changes, in an order that stays.
     *
     * @param question its number, from 0
     * @param limit at most 500
     * @throws WhatIfRefused if the run is not done
     */
    List<ChangedFirm> firms(Actor actor, WhatIfId id, int question, ChangedFilter filter, int offset, int limit);

    /** How many {@link #firms} would list. */
    int count(Actor actor, WhatIfId id, int question, ChangedFilter filter);

    /** All of them as CSV in UTF-8 with a mark, the headings in the language asked for. Leaves the stream open. */
    void write(Actor actor, WhatIfId id, int question, ChangedFilter filter, Locale locale, OutputStream to);
}
