package io.tidu.review;

import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.Attempts;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Plans jobs: takes down what is selected and what would become of it, and lets nothing happen. */
@Component
class JobPlans {

    private final FilingDesk desk;
    private final Planning planning;
    private final PlannedJobs jobs;
    private final JobItems items;
    private final Attempts attempts;

    JobPlans(FilingDesk desk, Planning planning, PlannedJobs jobs, JobItems items, Attempts attempts) {
        this.desk = desk;
        this.planning = planning;
        this.jobs = jobs;
        this.items = items;
        this.attempts = attempts;
    }

    JobId plan(Actor actor, BulkTask task, BulkSelection selection, UUID key) {
        Decisions.reviewing(actor);
        if (task instanceof BulkTask.Decide(var decision)) {
            Decisions.requireSaid(decision);
        }
        return attempts.inTransaction(() -> planOnce(actor, task, selection, key));
    }

    private JobId planOnce(Actor actor, BulkTask task, BulkSelection selection, UUID key) {
        var bureau = Decisions.reviewing(actor);
        var id = JobId.next();
        jobs.forgetPlans(bureau.bureau());
        try {
            jobs.add(id, task, actor, bureau, key);
        } catch (DuplicateKeyException again) {
            return jobs.byKey(key)
                    .filter(job -> job.by().account().equals(actor.account()))
                    .orElseThrow(() -> new NotAllowed("identity.keyReused"))
                    .id();
        }
        var planned = planning.items(actor, bureau, task, selected(actor, selection));
        if (planned.isEmpty()) {
            throw new BulkRefused("review.bulk.nothingSelected");
        }
        items.add(id, planned);
        return id;
    }

    private List<FilingId> selected(Actor actor, BulkSelection selection) {
        var ids =
                switch (selection) {
                    case BulkSelection.Chosen(var chosen) ->
                        chosen.stream().distinct().toList();
                    case BulkSelection.Matching(var filter) -> desk.ids(actor, filter, BulkService.MOST + 1);
                };
        if (ids.size() > BulkService.MOST) {
            throw new BulkRefused("review.bulk.tooMany", BulkService.MOST);
        }
        return ids;
    }
}
