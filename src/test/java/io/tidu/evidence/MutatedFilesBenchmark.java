package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two thousand changed files of each kind; what it prints stands in docs/decisions/0069. */
class MutatedFilesBenchmark {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void noneCrashesNoneHangsNoneTakesMoreMemoryThanThereIs(EvidenceKind kind) throws IOException {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var files = new MutatedFiles(folder);
        files.send(kind, 2000, 4711);

        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%s: taken %d, refused %d, read %d, unreadable %d, slowest %d ms, heap at most %d MB of %d MB, crashes %d%n",
                kind,
                files.accepted,
                files.refused,
                files.read,
                files.unreadable,
                files.slowestMillis,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                files.crashes.size());
        assertThat(files.crashes).isEmpty();
        assertThat(files.slowestMillis).isLessThan(10_000);
    }
}
