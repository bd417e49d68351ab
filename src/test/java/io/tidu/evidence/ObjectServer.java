package io.tidu.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** S3Proxy, a real server of the protocol, in a process of its own: one for all tests of a run, ended with them. */
final class ObjectServer {

    private static final String BUCKET = "evidence";
    private static final String ACCESS = "tidu-test";
    private static final String SECRET = "not-a-secret";
    private static @Nullable ObjectServer running;

    private final URI endpoint;

    private ObjectServer(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** One that another process started. */
    static ObjectServer at(URI endpoint) {
        return new ObjectServer(endpoint);
    }

    URI endpoint() {
        return endpoint;
    }

    static synchronized ObjectServer running() throws IOException {
        var known = running;
        if (known == null) {
            known = start();
            running = known;
        }
        return known;
    }

    ObjectStoreSettings settings(String prefix) {
        return new ObjectStoreSettings(endpoint, "us-east-1", BUCKET, prefix, ACCESS, SECRET, true);
    }

    /** A store of its own in the one server. */
    ObjectStore store(Path folder) throws IOException {
        var settings = settings(folder.getFileName() + "/");
        return new ObjectStore(settings.client(), settings.bucket(), settings.prefix(), Incoming.in(folder));
    }

    /** A port that is free now may be taken a moment later by another program: then another is tried. */
    private static ObjectServer start() throws IOException {
        for (int attempt = 0; attempt < 5; attempt++) {
            int port = freePort();
            var process = process(port);
            if (answers(process, port)) {
                var server = new ObjectServer(URI.create("http://127.0.0.1:" + port));
                try (var s3 = server.settings("").client()) {
                    s3.createBucket(create -> create.bucket(BUCKET));
                }
                return server;
            }
            process.destroyForcibly();
        }
        throw new AssertionError("the object store did not start");
    }

    private static Process process(int port) throws IOException {
        var home = Files.createDirectories(
                Path.of("target", "object-store", UUID.randomUUID().toString()).toAbsolutePath());
        var data = Files.createDirectory(home.resolve("data"));
        var properties =
                Files.writeString(home.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, ACCESS, SECRET, data));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Path.of("target", "object-store", "s3proxy.jar")
                                .toAbsolutePath()
                                .toString(),
                        "--properties",
                        properties.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, home)));
        return process;
    }

    private static boolean answers(Process process, int port) {
        for (int waited = 0; waited < 600 && process.isAlive(); waited++) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return socket.isConnected();
            } catch (IOException e) {
                pause();
            }
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(Process process, Path home) {
        process.destroyForcibly();
        try (var files = Files.walk(home)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
