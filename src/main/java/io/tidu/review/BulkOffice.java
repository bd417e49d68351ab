package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.Attempts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class BulkOffice implements BulkService {

    private static final int LATEST = 50;

    private final JobPlans plans;
    private final Jobs jobs;
    private final JobItems items;
    private final JobRunner runner;
    private final Releases releases;
    private final Attempts attempts;

    BulkOffice(JobPlans plans, Jobs jobs, JobItems items, JobRunner runner, Releases releases, Attempts attempts) {
        this.plans = plans;
        this.jobs = jobs;
        this.items = items;
        this.runner = runner;
        this.releases = releases;
        this.attempts = attempts;
    }

    @Override
    public JobId plan(Actor actor, BulkTask task, BulkSelection selection, UUID key) {
        return plans.plan(actor, task, selection, key);
    }

    @Override
    public void start(Actor actor, JobId id) {
        var job = find(actor, id);
        boolean others = job.kind() == JobKind.RELEASE && job.state() != JobState.PLANNED;
        requireMine(actor, job, others);
        if (items.page(id, Set.of(ItemState.WAITING), 0, 1).isEmpty()) {
            throw new BulkRefused("review.bulk.nothingToDo");
        }
        begin(actor, job);
    }

    /** A release that somebody else goes on with is that person's from then on: whoever began it may have left. */
    private void begin(Actor actor, Job job) {
        if (!job.by().account().equals(actor.account())) {
            jobs.takeOver(job.id(), actor);
        }
        runner.start(job.id());
    }

    @Override
    public void cancel(Actor actor, JobId id) {
        requireMine(actor, find(actor, id), true);
        jobs.cancel(id);
    }

    @Override
    public void retry(Actor actor, JobId id) {
        var job = find(actor, id);
        requireMine(actor, job, job.kind() == JobKind.RELEASE);
        if (job.state() == JobState.RUNNING || job.state() == JobState.PLANNED) {
            throw new BulkRefused("review.bulk.notEnded");
        }
        attempts.inTransaction(() -> items.tryAgain(id));
        begin(actor, job);
    }

    @Override
    public JobRow job(Actor actor, JobId id) {
        return row(actor, find(actor, id));
    }

    @Override
    public List<JobRow> jobs(Actor actor) {
        var bureau = Decisions.reviewing(actor).bureau();
        var begun = jobs.begun(bureau, LATEST);
        var counts = items.counts(begun.stream().map(Job::id).toList());
        var numbers =
                releases.of(bureau, LATEST).stream().collect(Collectors.toMap(ReleaseRow::job, ReleaseRow::number));
        return begun.stream()
                .map(job -> job.row(actor, numbers.get(job.id()), counts.getOrDefault(job.id(), Map.of())))
                .toList();
    }

    @Override
    public List<JobItem> items(Actor actor, JobId id, Set<ItemState> states, int offset, int limit) {
        return items.page(find(actor, id).id(), states, offset, Math.clamp(limit, 0, 500));
    }

    @Override
    public List<WhyCount> reasons(Actor actor, JobId id) {
        return items.reasons(find(actor, id).id());
    }

    @Override
    public Map<FilingAction, Integer> decisions(Actor actor, JobId id, ItemState state) {
        return items.byAction(find(actor, id).id(), state);
    }

    private JobRow row(Actor actor, Job job) {
        var number = releases.find(job.id()).map(ReleaseRow::number).orElse(null);
        var counts = items.counts(List.of(job.id())).getOrDefault(job.id(), Map.of());
        return job.row(actor, number, counts);
    }

    private Job find(Actor actor, JobId id) {
        return jobs.find(id, Decisions.reviewing(actor).bureau()).orElseThrow(NotFound::new);
    }

    /** Decisions are a person's own: nobody continues them in another's name. */
    private static void requireMine(Actor actor, Job job, boolean others) {
        if (!others && !job.by().account().equals(actor.account())) {
            throw new NotAllowed("review.bulk.othersOwn", job.by().name());
        }
    }
}
