package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class LiveTopicsTest {

    private static final Duration PAUSE = Duration.ofMillis(400);

    private final LiveTopics topics = new LiveTopics(PAUSE);
    private final LiveTopic bureau = LiveTopic.bureau(UUID.randomUUID());
    private final LiveTopic filing = LiveTopic.filing(UUID.randomUUID());
    private final AtomicInteger told = new AtomicInteger();

    @AfterEach
    void stop() {
        topics.stop();
    }

    @Test
    void whoFollowsIsToldAndWhoFollowsSomethingElseIsNot() {
        topics.follow(List.of(bureau), told::incrementAndGet);

        topics.changed(filing);
        topics.changed(LiveTopic.filing(bureau.id()));
        await().during(Duration.ofMillis(200)).until(() -> told.get() == 0);
        topics.changed(filing, bureau);

        await().until(() -> told.get() == 1);
    }

    @Test
    void fiveThousandChangesAreAHandfulOfRefreshesAndTheLastOneIsSeen() {
        var seen = new AtomicInteger();
        var changes = new AtomicInteger();
        topics.follow(List.of(bureau, filing), () -> {
            told.incrementAndGet();
            seen.set(changes.get());
        });

        for (int i = 0; i < 5_000; i++) {
            changes.incrementAndGet();
            topics.changed(bureau, filing);
        }

        await().until(() -> seen.get() == 5_000);
        await().during(PAUSE.multipliedBy(2)).until(() -> told.get() <= 4);
        assertThat(topics.revision()).isEqualTo(5_000);
    }

    @Test
    void whoLeavesIsNotToldAndNothingIsKeptOfThem() {
        for (int i = 0; i < 1_000; i++) {
            topics.follow(List.of(bureau, filing), told::incrementAndGet).close();
        }
        var last = topics.follow(List.of(bureau), told::incrementAndGet);
        topics.changed(bureau);
        await().until(() -> told.get() == 1);
        topics.changed(bureau);
        last.close();

        await().during(PAUSE.plusMillis(200)).until(() -> told.get() == 1);
        assertThat(topics.followersOf(bureau)).isZero();
        assertThat(topics.followersOf(filing)).isZero();
    }

    @Test
    void oneScreenThatFailsDoesNotKeepTheOthersFromBeingTold() {
        topics.follow(List.of(bureau), () -> {
            throw new IllegalStateException("a screen that fails");
        });
        topics.follow(List.of(bureau), told::incrementAndGet);

        topics.changed(bureau);
        await().until(() -> told.get() == 1);
        topics.changed(bureau);
        await().until(() -> told.get() == 2);
    }

    @Test
    void insideATransactionNobodyIsToldBeforeItIsCommittedAndNeverIfItIsNot() {
        topics.follow(List.of(bureau), told::incrementAndGet);
        complete(TransactionSynchronization.STATUS_ROLLED_BACK);
        await().during(Duration.ofMillis(200)).until(() -> told.get() == 0);

        complete(TransactionSynchronization.STATUS_COMMITTED);

        await().until(() -> told.get() == 1);
    }

    private void complete(int status) {
        TransactionSynchronizationManager.initSynchronization();
        try {
            topics.changed(bureau);
            assertThat(topics.revision()).isZero();
            var registered = TransactionSynchronizationManager.getSynchronizations();
            TransactionSynchronizationManager.clearSynchronization();
            registered.forEach(synchronization -> synchronization.afterCompletion(status));
        } finally {
            TransactionSynchronizationManager.clear();
        }
    }
}
