package io.tidu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets many people act at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** @return what each got, in their order; what was thrown is the answer of whoever threw it */
    public static List<Object> answers(int people, IntFunction<Callable<Object>> acts) throws Exception {
        return answers(IntStream.range(0, people).mapToObj(acts).toList());
    }

    /** @return what each got, in their order; what was thrown is the answer of whoever threw it */
    public static List<Object> answers(List<Callable<Object>> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        barrier.await();
                        try {
                            return act.call();
                        } catch (RuntimeException refused) {
                            return refused;
                        }
                    }))
                    .toList();
            var answers = new ArrayList<>();
            for (var future : running) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
