package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who of a bureau works on which filing. It tells colleagues whose work something is and locks nothing: each reviewer of the bureau may
 * decide about each filing. Every bureau has its own, knows no other's, and its reviewers alone give work to each other. Changing calls
 * throw {@link io.tidu.identity.NotAllowed} for whoever is no reviewer and {@link io.tidu.identity.NotFound} for filings outside the
 * person's territory.
 */
public interface AssignmentService {

    /**
     * Whose work these filings are within the person's bureau; absent where they are nobody's, and for everybody outside bureaus.
     *
     * @param filings at most 500
     */
    Map<FilingId, AssignmentRow> of(Actor actor, Collection<FilingId> filings);

    /**
     * Takes on a filing that is nobody's.
     *
     * @throws AssignmentRefused if a colleague was faster, the person is related to the firm, or nothing is left to decide
     */
    void take(Actor actor, FilingId filing);

    /**
     * Gives a filing to a colleague, whoever had it.
     *
     * @throws AssignmentRefused if the colleague reviews for no such bureau or is related to the firm, or nothing is left to decide
     */
    void assign(Actor actor, FilingId filing, AccountId to);

    /** Makes a filing nobody's. */
    void free(Actor actor, FilingId filing);

    /** The reviewers of the person's bureau, by name; none for those who do not belong to one. */
    List<Colleague> colleagues(Actor actor);
}
