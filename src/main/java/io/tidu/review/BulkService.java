package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Work on many filings at once. A job is planned, which says for each filing whether it will be done or what stands against it, looked
 * at, and started; it then runs by itself. Every call throws {@link io.tidu.identity.NotAllowed} for whoever is no reviewer, and
 * {@link io.tidu.identity.NotFound} for jobs of another bureau.
 */
public interface BulkService {

    /** The most filings one job can have. */
    int MOST = 20_000;

    /**
     * Plans a job; nothing happens to the filings. Those that the person may not see are left out.
     *
     * @param key made once for the intent; a repeated call gets the first job
     * @throws BulkRefused if nothing is selected, too much is, or the decision lacks its reason
     */
    JobId plan(Actor actor, BulkTask task, BulkSelection selection, UUID key);

    /**
     * Starts what was planned, or continues what was stopped or interrupted; what is running goes on.
     *
     * @throws io.tidu.identity.NotAllowed for another person's job; an interrupted release may be continued by every reviewer
     */
    void start(Actor actor, JobId job);

    /** Stops it after the filing in hand; what is done stays done. */
    void cancel(Actor actor, JobId job);

    /** Tries those again that were refused or failed, and nothing else. */
    void retry(Actor actor, JobId job);

    JobRow job(Actor actor, JobId job);

    /** The jobs of the bureau that were started, the latest first. */
    List<JobRow> jobs(Actor actor);

    List<JobItem> items(Actor actor, JobId job, Set<ItemState> states, int offset, int limit);

    /** What stands against filings, by kind. */
    List<WhyCount> reasons(Actor actor, JobId job);

    /** How many of each decision a release has in a state. */
    Map<FilingAction, Integer> decisions(Actor actor, JobId job, ItemState state);
}
