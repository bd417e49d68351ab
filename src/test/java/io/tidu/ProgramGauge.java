package io.tidu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a running program weighs and how much it works, asked of its virtual machine by the tool that comes with the JDK. */
public final class ProgramGauge {

    private static final Pattern GENERATION = Pattern.compile("(?:DefNew|Tenured)\\s+total \\d+K, used (\\d+)K");
    private static final Pattern THREADS = Pattern.compile("java\\.threads\\.live=(\\d+)");

    private final ProcessHandle program;

    public ProgramGauge(RunningProgram program) {
        this.program = ProcessHandle.of(program.pid()).orElseThrow();
    }

    /** Bytes in use after the collector has run until it finds nothing more; for a program with the serial collector. */
    public long heap() {
        long last = Long.MAX_VALUE;
        long now = collected();
        while (now < last) {
            last = now;
            now = collected();
        }
        return now;
    }

    private long collected() {
        ask("GC.run");
        var generations = GENERATION.matcher(ask("GC.heap_info")).results().toList();
        if (generations.isEmpty()) {
            throw new IllegalStateException("no heap of the serial collector");
        }
        return generations.stream()
                .mapToLong(found -> 1024 * Long.parseLong(found.group(1)))
                .sum();
    }

    public int threads() {
        return THREADS.matcher(ask("PerfCounter.print"))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    public Duration worked() {
        return program.info().totalCpuDuration().orElseThrow();
    }

    /** @param command as {@code jcmd} knows it */
    public String ask(String... command) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        words.add(Long.toString(program.pid()));
        words.addAll(List.of(command));
        try {
            var asked = new ProcessBuilder(words).redirectErrorStream(true).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
