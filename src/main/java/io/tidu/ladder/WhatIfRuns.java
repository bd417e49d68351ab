package io.tidu.ladder;

import io.tidu.identity.Actor;
import jakarta.annotation.PreDestroy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** The runs this node keeps: the newest of each person, and not more than a few of all, so that memory stays bounded. */
@Component
class WhatIfRuns {

    private static final int KEPT = 6;

    private final Deque<WhatIfRun> runs = new ArrayDeque<>();
    private final ExecutorService oneAfterTheOther = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("what-if").daemon().factory());

    synchronized void start(WhatIfRun run, Actor actor, Population population) {
        runs.stream().filter(older -> older.isBy(actor.account())).forEach(WhatIfRun::cancel);
        runs.removeIf(older -> older.isBy(actor.account()));
        runs.addFirst(run);
        while (runs.size() > KEPT) {
            runs.removeLast().cancel();
        }
        oneAfterTheOther.execute(() -> run.work(population));
    }

    synchronized Optional<WhatIfRun> find(WhatIfId id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    @PreDestroy
    synchronized void stop() {
        runs.forEach(WhatIfRun::cancel);
        oneAfterTheOther.shutdown();
    }
}
