package io.tidu.review;

import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.TimeOrderedId;
import jakarta.annotation.PreDestroy;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works through jobs, two at a time, away from the screens. It says so in the database after every few filings; a program that goes
 * down falls silent, and its jobs read as interrupted until somebody continues them.
 */
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final int AT_ONCE = 20;
    private static final Set<ItemState> WAITING = EnumSet.of(ItemState.WAITING);

    private final Jobs jobs;
    private final JobItems items;
    private final JobWork work;
    private final JobOwners owners;
    private final Releases releases;
    private final JobShares shares;
    private final LiveTopics live;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("bulk-", 0).daemon().factory());
    private volatile boolean stopping;

    JobRunner(
            Jobs jobs,
            JobItems items,
            JobWork work,
            JobOwners owners,
            Releases releases,
            JobShares shares,
            LiveTopics live) {
        this.shares = shares;
        this.jobs = jobs;
        this.items = items;
        this.work = work;
        this.owners = owners;
        this.releases = releases;
        this.live = live;
    }

    void start(JobId id) {
        var runner = TimeOrderedId.next();
        if (jobs.begin(id, runner)) {
            workers.execute(() -> run(id, runner));
        }
    }

    private void run(JobId id, UUID runner) {
        try {
            var job = jobs.require(id);
            releases.begin(job);
            var state = workThrough(job, runner);
            releases.count(job);
            shares.tell(job);
            jobs.end(id, runner, state);
            tell(job);
        } catch (RuntimeException failed) {
            log.error("Job {} was broken off", id.value(), failed);
            jobs.end(id, runner, JobState.INTERRUPTED);
        }
    }

    /** What it is left in; somebody may have stopped it meanwhile, which then stands. */
    private JobState workThrough(Job job, UUID runner) {
        while (!stopping && jobs.goesOn(job.id(), runner)) {
            if (!owners.allow(job)) {
                return JobState.CANCELLED;
            }
            var page = items.page(job.id(), WAITING, 0, AT_ONCE);
            if (page.isEmpty()) {
                return JobState.DONE;
            }
            page.stream().takeWhile(item -> !stopping).forEach(item -> work.on(job, item));
            tell(job);
        }
        return JobState.INTERRUPTED;
    }

    private void tell(Job job) {
        job.by()
                .bureau()
                .ifPresent(of -> live.changed(LiveTopic.bureau(of.bureau().value())));
    }

    /** Lets the filing in hand be finished; what is left is continued later. */
    @PreDestroy
    void stop() {
        stopping = true;
        workers.close();
    }
}
