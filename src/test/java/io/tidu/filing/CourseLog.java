package io.tidu.filing;

import io.tidu.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;

/** Lets people act, several at once, and writes down what they were refused, what nobody expected, and how long it took. */
final class CourseLog {

    private static final int PEOPLE_AT_ONCE = 4;
    private static final int CLICKS = 6;

    private final Map<String, AtomicInteger> refused = new ConcurrentHashMap<>();
    private final AtomicInteger again = new AtomicInteger();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final List<Phase> phases = new ArrayList<>();

    private record Phase(String name, int filings, long millis) {

        @Override
        public String toString() {
            return "%-42s %6d %8d ms %8d ms per 1000"
                    .formatted(name, filings, millis, filings == 0 ? 0 : millis * 1000 / filings);
        }
    }

    /** Everybody does it; what somebody is not able to do is a surprise. */
    <T> void everyone(String phase, List<T> who, Consumer<T> act) {
        long begun = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(PEOPLE_AT_ONCE)) {
            who.forEach(each -> pool.execute(() -> {
                try {
                    act.accept(each);
                } catch (RuntimeException unexpected) {
                    surprise(phase, unexpected);
                }
            }));
        }
        phases.add(new Phase(phase, who.size(), (System.nanoTime() - begun) / 1_000_000));
    }

    /** As {@link #everyone}, for what is done for all in one go. */
    void alone(String phase, int filings, Runnable act) {
        result(phase, filings, () -> {
            act.run();
            return true;
        });
    }

    <T> T result(String phase, int filings, Supplier<T> act) {
        long begun = System.nanoTime();
        var result = act.get();
        phases.add(new Phase(phase, filings, (System.nanoTime() - begun) / 1_000_000));
        return result;
    }

    /** A person who is told that the database was busy clicks again, with the same key. */
    <T> T does(Supplier<T> act) {
        for (int click = 1; ; click++) {
            try {
                return act.get();
            } catch (ConcurrencyFailureException busy) {
                if (click == CLICKS) {
                    throw busy;
                }
                again.incrementAndGet();
            }
        }
    }

    /** The rules must not let this happen. */
    void isRefused(String why, Class<? extends RuleViolation> kind, Supplier<?> act) {
        try {
            does(act);
            surprises.add(why + ": was allowed");
        } catch (RuleViolation refusal) {
            if (kind.isInstance(refusal)) {
                refused.computeIfAbsent(why, any -> new AtomicInteger()).incrementAndGet();
            } else {
                surprise(why, refusal);
            }
        }
    }

    /** Two do something at the same moment. @return what each got: a result or a refusal */
    List<Object> atOnce(Supplier<?> one, Supplier<?> other) {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(() -> outcome(one));
            var second = pool.submit(() -> outcome(other));
            return List.of(first.get(), second.get());
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Object outcome(Supplier<?> act) {
        try {
            return does(act);
        } catch (RuleViolation refusal) {
            return refusal;
        }
    }

    void surprise(String where, Object what) {
        surprises.add(where + ": " + what);
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    Map<String, Integer> refused() {
        var counts = new TreeMap<String, Integer>();
        refused.forEach((why, count) -> counts.put(why, count.get()));
        return counts;
    }

    String times() {
        var lines = new StringBuilder();
        phases.forEach(phase -> lines.append(phase).append('\n'));
        return lines.append("clicked again because the database was busy: ")
                .append(again)
                .toString();
    }
}
