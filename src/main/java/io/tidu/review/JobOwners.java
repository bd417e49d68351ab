package io.tidu.review;

import io.tidu.identity.Colleagues;
import io.tidu.shared.Attempts;
import org.springframework.stereotype.Component;

/**
 * Watches that a job is done in the name of somebody who still reviews for the bureau. Of whoever was suspended, disabled, moved or given
 * another role meanwhile nothing more is done: what is left says why, and can be tried again by whoever may.
 */
@Component
class JobOwners {

    private final Colleagues colleagues;
    private final JobItems items;
    private final Whys whys;
    private final Attempts attempts;

    JobOwners(Colleagues colleagues, JobItems items, Whys whys, Attempts attempts) {
        this.colleagues = colleagues;
        this.items = items;
        this.whys = whys;
        this.attempts = attempts;
    }

    /** Whether it may go on; if not, what is left is refused. */
    boolean allow(Job job) {
        if (colleagues.stillIs(job.by())) {
            return true;
        }
        var why = whys.of("review.bulk.ownerLeft", job.by().name());
        attempts.inTransaction(() -> items.leaveRest(job.id(), why));
        return false;
    }
}
