package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What judging a firm by a rulebook costs, against {@link PlainLittleGiant} in the same run. Both come to the outcome of every
 * condition and the verdict; {@link PlainLittleGiantTest} shows that they are the same. Run it with
 * {@code ./mvnw -Pbenchmark test -Dtest=LittleGiantBenchmark}; it prints nanoseconds and bytes for one firm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Tag("benchmark")
public class LittleGiantBenchmark {

    private static final int FIRMS = 256;
    private static final double AT_MOST_TIMES = 5;

    private Rulebook rulebook = KnownRulebooks.edition(Rung.LITTLE_GIANT, "2026");
    private Facts[] firms = new Facts[0];
    private Facts good = GoldenTable.of("little-giant-2026").cases().getFirst().facts();
    private int next;

    @Setup
    public void inventFirms() {
        var invented = new InventedFirms(20260101);
        firms = new Facts[FIRMS];
        for (int firm = 0; firm < FIRMS; firm++) {
            firms[firm] = invented.next();
        }
    }

    @Benchmark
    public Object oneByRulebook() {
        return Assessing.judge(rulebook, FilingKind.NEW, good);
    }

    @Benchmark
    public Object onePlain() {
        return PlainLittleGiant.judge(good);
    }

    @Benchmark
    public Object manyByRulebook() {
        return Assessing.judge(rulebook, FilingKind.NEW, firm());
    }

    @Benchmark
    public Object manyPlain() {
        return PlainLittleGiant.judge(firm());
    }

    /** With everything a person wants to know: what was seen, what is missing, what would close each gap. */
    @Benchmark
    public Object manyExplained() {
        return rulebook.assess(FilingKind.NEW, firm());
    }

    @Test
    void judgingByARulebookTakesNoMoreThanFiveTimesTheHandWrittenRule() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(LittleGiantBenchmark.class.getName())
                        .forks(1)
                        .jvmArgs("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx1g")
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        for (var result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %8.0f ns %8.0f bytes%n",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore(),
                    bytes(result));
        }
        report("one firm", results, "oneByRulebook", "onePlain");
        report("many firms", results, "manyByRulebook", "manyPlain");
    }

    private static void report(String what, Collection<RunResult> results, String one, String other) {
        double times = score(results, one) / score(results, other);
        System.out.printf(Locale.ROOT, "%s: %.2f times the hand-written rule%n", what, times);
        assertThat(times).as(what).isLessThanOrEqualTo(AT_MOST_TIMES);
    }

    private static double score(Collection<RunResult> results, String method) {
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(method))
                .findFirst()
                .orElseThrow()
                .getScore();
    }

    private static double bytes(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
    }

    private Facts firm() {
        next = (next + 1) % FIRMS;
        return firms[next];
    }
}
