package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What judging a firm by a rulebook costs, against {@link PlainLittleGiant} in the same run. Both come to the outcome of every
 * condition and the verdict; {@link PlainLittleGiantTest} shows that they are the same. The two take turns by 256 firms and are
 * measured in processor time of their thread, so that what else the machine does burdens neither. Run it with
 * {@code ./mvnw -Pbenchmark test -Dtest=LittleGiantBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Tag("benchmark")
public class LittleGiantBenchmark {

    private static final int FIRMS = 256;
    private static final double AT_MOST_TIMES = 5;

    private Rulebook rulebook = KnownRulebooks.edition(Rung.LITTLE_GIANT, "2026");
    private Facts[] firms = new Facts[FIRMS];
    private Facts[] good = new Facts[FIRMS];

    /** Processor time of each side. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Spent {
        public long byRulebook;
        public long plain;
    }

    @Setup
    public void inventFirms() {
        var invented = new InventedFirms(20260101);
        var standard = GoldenTable.of("little-giant-2026").cases().getFirst().facts();
        for (int firm = 0; firm < FIRMS; firm++) {
            firms[firm] = invented.next();
            good[firm] = standard;
        }
    }

    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public void turnsOneFirm(Spent spent, Blackhole results) {
        turns(good, spent, results);
    }

    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public void turnsManyFirms(Spent spent, Blackhole results) {
        turns(firms, spent, results);
    }

    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public void bytesByRulebook(Blackhole results) {
        each(firms, this::judge, results);
    }

    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public void bytesPlain(Blackhole results) {
        each(firms, PlainLittleGiant::judge, results);
    }

    /** With everything a person wants to know: what was seen, what is missing, what would close each gap. */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public void bytesExplained(Blackhole results) {
        each(firms, facts -> rulebook.assess(FilingKind.NEW, facts), results);
    }

    @Test
    void judgingByARulebookTakesNoMoreThanFiveTimesTheHandWrittenRule() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(LittleGiantBenchmark.class.getName())
                        .forks(2)
                        .jvmArgs("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx1g")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        for (var method : new String[] {"bytesByRulebook", "bytesPlain", "bytesExplained"}) {
            System.out.printf(Locale.ROOT, "%s: %.0f%n", method, value(results, method, "gc.alloc.rate.norm"));
        }
        for (var method : new String[] {"turnsOneFirm", "turnsManyFirms"}) {
            double times = value(results, method, "byRulebook") / value(results, method, "plain");
            System.out.printf(Locale.ROOT, "%s: %.2f times the hand-written rule%n", method, times);
            assertThat(times).as(method).isLessThanOrEqualTo(AT_MOST_TIMES);
        }
    }

    private void turns(Facts[] of, Spent spent, Blackhole results) {
        long begun = processorTime();
        each(of, this::judge, results);
        long between = processorTime();
        each(of, PlainLittleGiant::judge, results);
        spent.byRulebook += between - begun;
        spent.plain += processorTime() - between;
    }

    private Judgement judge(Facts facts) {
        return Assessing.judge(rulebook, FilingKind.NEW, facts);
    }

    private static void each(Facts[] of, Function<Facts, Object> judging, Blackhole results) {
        for (var facts : of) {
            results.consume(judging.apply(facts));
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double value(Collection<RunResult> results, String method, String name) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(method))
                .map(result ->
                        Objects.requireNonNull(result.getSecondaryResults().get(name)))
                .findFirst()
                .orElseThrow()
                .getScore();
    }
}
