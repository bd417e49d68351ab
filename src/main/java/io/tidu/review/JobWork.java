package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.shared.Attempts;
import io.tidu.shared.RuleViolation;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does one filing of a job, in one transaction with the mark that it is done: whatever breaks off, whoever else works on the same job,
 * it has its effect once.
 */
@Component
class JobWork {

    private static final Logger log = LoggerFactory.getLogger(JobWork.class);

    private final JobItems items;
    private final ReviewService reviews;
    private final PendingSteps pendingSteps;
    private final Assigning assigning;
    private final Attempts attempts;
    private final Whys whys;

    JobWork(
            JobItems items,
            ReviewService reviews,
            PendingSteps pendingSteps,
            Assigning assigning,
            Attempts attempts,
            Whys whys) {
        this.assigning = assigning;
        this.items = items;
        this.reviews = reviews;
        this.pendingSteps = pendingSteps;
        this.attempts = attempts;
        this.whys = whys;
    }

    void on(Job job, JobItem item) {
        try {
            attempts.inTransaction(() -> {
                if (items.take(job.id(), item.position())) {
                    act(job, item);
                }
            });
        } catch (RuleViolation refused) {
            leave(job, item, ItemState.REFUSED, whys.of(refused));
        } catch (RuntimeException failed) {
            log.warn("A filing of job {} was not done", job.id().value(), failed);
            leave(job, item, ItemState.FAILED, whys.of("review.bulk.failed"));
        }
    }

    private void act(Job job, JobItem item) {
        switch (job.kind()) {
            case DECIDE ->
                reviews.decide(
                        job.by(), item.filing(), Objects.requireNonNull(job.decision()), key(job.id(), item.filing()));
            case UNDO -> undo(job, item);
            case RELEASE -> pendingSteps.release(job.by(), item.filing(), seen(item));
            case ASSIGN -> assign(job, item);
        }
    }

    /** Whoever has left or was found to be related since the preview gets nothing. */
    private void assign(Job job, JobItem item) {
        var bureau = Decisions.reviewing(job.by());
        var row = assigning.row(job.by(), item.filing());
        var to = item.assignee();
        if (to == null) {
            assigning.free(job.by(), bureau, row);
        } else {
            assigning.give(job.by(), bureau, row, assigning.colleague(bureau.bureau(), to.account()), false);
        }
    }

    /** What the releasing person saw; where nothing was decided then there is nothing to try again. */
    private static UUID seen(JobItem item) {
        var key = item.decisionKey();
        if (key == null) {
            throw new BulkRefused("review.bulk.nothingPending");
        }
        return key;
    }

    /** What is kept is taken back; what has counted already is, while nothing stands above it. */
    private void undo(Job job, JobItem item) {
        if (!pendingSteps.undone(job.by(), item.filing())) {
            reviews.undo(job.by(), item.filing(), key(job.id(), item.filing()));
        }
    }

    private void leave(Job job, JobItem item, ItemState state, JobItem.Why why) {
        attempts.inTransaction(() -> items.leave(job.id(), item.position(), state, why));
    }

    /** Follows from job and filing, so that a attempts attempt is known again. */
    static UUID key(JobId job, FilingId filing) {
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(32)
                .putLong(job.value().getMostSignificantBits())
                .putLong(job.value().getLeastSignificantBits())
                .putLong(filing.value().getMostSignificantBits())
                .putLong(filing.value().getLeastSignificantBits())
                .array());
    }
}
