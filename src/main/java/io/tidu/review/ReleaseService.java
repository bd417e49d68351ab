package io.tidu.review;

import io.tidu.identity.Actor;
import java.util.List;
import java.util.Locale;

/**
 * What a bureau has decided and not released, and the letters of what it has. Every call throws
 * {@link io.tidu.identity.NotAllowed} for whoever is no reviewer; a release itself is a job of {@link BulkService}.
 */
public interface ReleaseService {

    /** What waits to be released, by round. */
    List<WaitingRelease> waiting(Actor actor);

    /** The releases of the bureau, the latest first. */
    List<ReleaseRow> released(Actor actor);

    /**
     * The letter of recommendation with its summary table, as PDF.
     *
     * @throws io.tidu.identity.NotFound for another bureau's, and for a job that is no release or was not started
     */
    byte[] letter(Actor actor, JobId release, Locale locale);

    /** The summary table as an Excel workbook. */
    byte[] workbook(Actor actor, JobId release, Locale locale);
}
