package io.tidu.review.spot;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found on the spot. Written by reviewers of the bureau that drew the sample, except those who are related to the firm.
 * Read by the bureau at once, by those above it and by bureaus below it, in whose territory the firm is, once it is completed; those above see before only that there is one. To
 * everybody else, firms above all, there is nothing: {@link io.tidu.identity.NotFound}.
 */
public interface SpotChecks {

    /** The checks of a sample in the order they were drawn. */
    List<CheckRow> of(Actor actor, SampleId sample, int offset, int limit);

    CheckRow open(Actor actor, SampleId sample, String number);

    /** The check of a filing; empty if it is in no sample, or in one that this person may not know of yet. */
    Optional<CheckRow> ofFiling(Actor actor, FilingId filing);

    CheckRights rights(Actor actor, CheckRow check);

    /** Keeps what is being written. @throws CheckChanged if somebody wrote since that revision */
    CheckRow save(Actor actor, CheckId id, CheckReport report, long baseRevision);

    /**
     * Completes it; the photos there are now stay part of it for ever.
     *
     * @throws CheckRefused if something is missing
     * @throws CheckChanged if somebody wrote since that revision
     */
    CheckRow complete(Actor actor, CheckId id, CheckReport report, long baseRevision);

    /**
     * Opens a completed check to correct it, until the level above has decided about the filing.
     *
     * @throws CheckRefused without a reason, or too late
     */
    CheckRow correct(Actor actor, CheckId id, String reason);

    /** The sample with all results as a table that office programs open. */
    void write(Actor actor, SampleId sample, Locale locale, OutputStream to);
}
