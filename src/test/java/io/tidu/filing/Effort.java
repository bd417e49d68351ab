package io.tidu.filing;

import io.tidu.ProgramGauge;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How long something took and which processes worked how much meanwhile: the program, its database and who drives them. */
record Effort(long began, Duration program, Duration database, Duration driver) {

    static Effort begun(ProgramGauge gauge) {
        return new Effort(System.nanoTime(), gauge.worked(), databases(), drivers());
    }

    /** @param interactions how many people did meanwhile */
    String until(ProgramGauge gauge, long interactions) {
        var took = Duration.ofNanos(System.nanoTime() - began);
        return String.format(
                Locale.ROOT,
                "%d s, processors used: program %.2f, database %.2f, driver %.2f of %d, load %.1f, %d interactions, %.1f ms of a processor for each",
                took.toSeconds(),
                share(gauge.worked().minus(program), took),
                share(databases().minus(database), took),
                share(drivers().minus(driver), took),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                interactions,
                share(gauge.worked().minus(program), Duration.ofMillis(interactions)));
    }

    private static double share(Duration worked, Duration of) {
        return (double) worked.toMillis() / of.toMillis();
    }

    private static Duration drivers() {
        return cpu(Stream.of(ProcessHandle.current()));
    }

    private static Duration databases() {
        return cpu(ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("mariadbd")));
    }

    private static Duration cpu(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
