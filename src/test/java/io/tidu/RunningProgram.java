package io.tidu;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real program in a process of its own, from the compiled classes, without those of the tests. */
public final class RunningProgram implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final List<String> SMALL = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final Path data;
    private final Path output;

    private RunningProgram(Path data, List<String> options, String... arguments) throws IOException {
        this.data = data;
        output = Files.createTempFile(Files.createDirectories(TARGET.resolve("test-data")), "program", ".log");
        process = new ProcessBuilder(command(options, arguments))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    static RunningProgram startedIn(Path data, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=embedded-database",
                "--server.port=0",
                "--tidu.data=" + data,
                "--tidu.mariadb=" + TARGET.resolve("mariadb")));
        arguments.addAll(List.of(more));
        return new RunningProgram(data, SMALL, arguments.toArray(String[]::new));
    }

    static RunningProgram started(String... arguments) throws IOException {
        return new RunningProgram(Path.of(""), SMALL, arguments);
    }

    /** With options of the virtual machine that a benchmark states, and a database that is named to it. */
    public static RunningProgram measured(List<String> options, String... arguments) throws IOException {
        return new RunningProgram(Path.of(""), options, arguments);
    }

    /** The line that tells where to open the program. */
    public String awaitReady() throws IOException, InterruptedException {
        for (var waited = 0; waited < 3000 && process.isAlive(); waited++) {
            for (var line : output()) {
                if (line.contains("Tidu has started")) {
                    return line;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not started: " + output());
    }

    int awaitEnd() throws IOException, InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("did not end: " + output());
        }
        return process.exitValue();
    }

    int end() throws IOException, InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public long pid() {
        return process.pid();
    }

    public List<String> output() throws IOException {
        try (var lines = Files.lines(output)) {
            return lines.filter(line -> !line.isBlank()).toList();
        }
    }

    /** By the way of an administrator: MariaDB's own client over the socket, as whoever runs the program. */
    String execute(String statements) throws IOException, InterruptedException {
        var client = new ProcessBuilder(
                        client().toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--default-character-set=utf8mb4",
                        "--skip-column-names",
                        "--batch",
                        "--socket=" + data.resolve("database/mariadb.sock"))
                .redirectErrorStream(true)
                .start();
        try (var input = client.outputWriter(StandardCharsets.UTF_8)) {
            input.write(statements);
        }
        var answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (client.waitFor() != 0) {
            throw new AssertionError(answer);
        }
        return answer.strip();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        Files.deleteIfExists(output);
    }

    private static Path client() throws IOException {
        try (var files = Files.walk(TARGET.resolve("mariadb"), 3)) {
            return files.filter(file -> file.endsWith("bin/mariadb"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> command(List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-cp", classPath(), "io.tidu.TiduApplication"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
