package io.tidu.filing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** How long what took, and what went wrong. */
final class ReviewersTimes {

    /** In the order in which they are done. */
    private static final List<String> KINDS = List.of(
            "come again",
            "sign in",
            "page",
            "desk",
            "filter",
            "open file",
            "tab figures",
            "tab history",
            "opinion",
            "recommend",
            "static file");

    /** What a person at a desk does; signing in and loading the page come once a day. */
    private static final List<String> AT_THE_DESK =
            List.of("desk", "filter", "open file", "tab figures", "tab history", "opinion", "recommend");

    private final Map<String, Queue<Duration>> times = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    void took(String what, Duration time) {
        times.computeIfAbsent(what, any -> new ConcurrentLinkedQueue<>()).add(time);
    }

    void failed(String who, Throwable error) {
        errors.add(who + ": " + error);
    }

    Queue<String> errors() {
        return errors;
    }

    long interactions() {
        return AT_THE_DESK.stream().flatMap(this::of).count();
    }

    long at(String kind, int percent) {
        return at(of(kind), percent);
    }

    String table() {
        var lines =
                new StringBuilder("%-20s %6s %6s %6s %6s %6s%n".formatted("ms", "count", "p50", "p95", "p99", "max"));
        KINDS.stream().filter(times::containsKey).forEach(kind -> lines.append(line(kind, of(kind))));
        return lines.append(line("all at the desk", AT_THE_DESK.stream().flatMap(this::of)))
                .toString();
    }

    private Stream<Duration> of(String kind) {
        var all = times.get(kind);
        return all == null ? Stream.empty() : all.stream();
    }

    private static String line(String name, Stream<Duration> times) {
        var sorted = times.sorted().toList();
        return String.format(
                Locale.ROOT,
                "%-20s %6d %6d %6d %6d %6d%n",
                name,
                sorted.size(),
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 99),
                at(sorted, 100));
    }

    private static long at(Stream<Duration> times, int percent) {
        return at(times.sorted().toList(), percent);
    }

    private static long at(List<Duration> sorted, int percent) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((sorted.size() - 1) * percent / 100).toMillis();
    }
}
