package io.tidu.evidence.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises text in pictures by the program of that name (Debian: tesseract-ocr, tesseract-ocr-chi-sim), where it is installed. */
public final class Tesseract {

    private static final List<String> WANTED = List.of("chi_sim", "eng");

    private final String program;
    private final Duration patience;
    private @Nullable Set<String> languages;

    /** @param program a path, or a name that is looked for where programs are */
    public Tesseract(String program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    /** Whether it is there and knows Chinese. Asked once. */
    public synchronized boolean isInstalled() {
        if (languages == null) {
            languages = installed();
        }
        return languages.contains(WANTED.getFirst());
    }

    private Set<String> installed() {
        try {
            return said(List.of("--list-langs"), Duration.ofSeconds(10)).lines().collect(Collectors.toSet());
        } catch (IOException none) {
            return Set.of();
        }
    }

    /** @throws IOException if it fails or takes too long */
    String read(Path picture) throws IOException {
        var known = languages == null ? Set.<String>of() : languages;
        var in = WANTED.stream().filter(known::contains).collect(Collectors.joining("+"));
        // one block of lines: the columns of a table stay on their line
        return said(
                List.of(
                        picture.toString(),
                        "stdout",
                        "-l",
                        in,
                        "--dpi",
                        "300",
                        "--psm",
                        "6",
                        "-c",
                        "preserve_interword_spaces=1"),
                patience);
    }

    private String said(List<String> arguments, Duration limit) throws IOException {
        var answer = Files.createTempFile("recognised", ".txt");
        try {
            var command = new ArrayList<>(
                    Stream.concat(Stream.of(program), arguments.stream()).toList());
            var builder = new ProcessBuilder(command)
                    .redirectOutput(answer.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            require(builder.start(), limit);
            return Files.readString(answer, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    private static void require(Process process, Duration limit) throws IOException {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("it takes too long");
            }
            if (process.exitValue() != 0) {
                throw new IOException("it ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was stopped", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
