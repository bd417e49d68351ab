package io.tidu.shared;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open screens that something they show has changed, so that they ask for it again, each by the permissions of its own
 * person. Numbers travel here and no data: whoever is told learns nothing that a question to the services would not answer.
 *
 * <p>A topic lives as long as somebody follows it, and nothing is kept of one that nobody follows.
 */
@Component
public class LiveTopics {

    /** Two are enough: a refresh is a few queries, and while they are behind, changes fall together. */
    private static final int TELLERS = 2;

    private final Map<LiveTopic, Set<Following>> followers = new ConcurrentHashMap<>();
    private final AtomicLong revision = new AtomicLong();
    private final ScheduledExecutorService tellers;
    private final Duration pause;

    @Autowired
    LiveTopics() {
        this(Duration.ofSeconds(1));
    }

    LiveTopics(Duration pause) {
        this.pause = pause;
        var pool = new ScheduledThreadPoolExecutor(
                TELLERS, Thread.ofPlatform().daemon().name("live-", 1).factory());
        pool.setRemoveOnCancelPolicy(true);
        this.tellers = pool;
    }

    /**
     * @param changed run in a thread of ours, some time after one or many changes, never twice within a second
     * @return to be closed by whoever follows no more
     */
    public Following follow(Collection<LiveTopic> topics, Runnable changed) {
        var following = new Following(List.copyOf(topics), changed, this);
        following
                .topics()
                .forEach(topic -> followers.compute(topic, (same, those) -> {
                    var all = those == null ? ConcurrentHashMap.<Following>newKeySet() : those;
                    all.add(following);
                    return all;
                }));
        return following;
    }

    /** Tells who follows; inside a transaction only after it was committed, and never if it was not. */
    public void changed(LiveTopic... topics) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(topics);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    tell(topics);
                }
            }
        });
    }

    /** How many changes there have been. */
    public long revision() {
        return revision.get();
    }

    /** How many screens follow a topic. */
    public int followersOf(LiveTopic topic) {
        return followers.getOrDefault(topic, Set.of()).size();
    }

    private void tell(LiveTopic... topics) {
        revision.incrementAndGet();
        for (var topic : topics) {
            followers.getOrDefault(topic, Set.of()).forEach(Following::changed);
        }
    }

    void leave(Following following) {
        following
                .topics()
                .forEach(topic -> followers.computeIfPresent(topic, (same, those) -> {
                    those.remove(following);
                    return those.isEmpty() ? null : those;
                }));
    }

    ScheduledExecutorService tellers() {
        return tellers;
    }

    Duration pause() {
        return pause;
    }

    @PreDestroy
    void stop() {
        tellers.shutdownNow();
    }
}
