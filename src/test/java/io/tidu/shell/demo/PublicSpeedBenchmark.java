package io.tidu.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.DemoTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Five hundred requests a second for the public pages, each begun when it is due and not when the one before is answered, and
 * counted from then. Beside each page, in turn and in the same run, its own bytes as a static file of the same server. The
 * driver shares the processors. What it prints stands in docs/decisions/0098.
 */
@DemoTest
@Tag("benchmark")
class PublicSpeedBenchmark {

    private static final int EACH_SECOND = Integer.getInteger("tidu.rate", 500);
    private static final int SECONDS = Integer.getInteger("tidu.seconds", 15);
    private static final Path FILES = Path.of("target", "classes", "META-INF", "resources", "assets");

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private record Times(long[] nanos, int failed) {

        double millis(double part) {
            return nanos[(int) Math.min(nanos.length - 1, Math.ceil(part * nanos.length) - 1)] / 1e6;
        }

        @Override
        public String toString() {
            return "p50 %.1f ms, p99 %.1f ms, longest %.1f ms, failed %d"
                    .formatted(millis(0.5), millis(0.99), millis(1), failed);
        }
    }

    @Test
    void pagesAnswerLikeFiles() throws Exception {
        for (var path : List.of("/lists", "/", "/notices", "/figures")) {
            var bytes = client.send(request(path), BodyHandlers.ofByteArray()).body();
            var file = FILES.resolve(UUID.randomUUID() + ".html.gz");
            Files.write(file, bytes);
            try {
                compare(path, "/assets/" + file.getFileName(), bytes.length);
            } finally {
                Files.delete(file);
            }
        }
    }

    private void compare(String page, String file, int bytes) {
        run(page, 5);
        run(file, 5);
        var asFile = run(file, SECONDS);
        var asPage = run(page, SECONDS);
        System.out.printf(
                "%s, %d bytes packed, %d a second for %d s: page %s; file %s; ratio of p99 %.2f%n",
                page, bytes, EACH_SECOND, SECONDS, asPage, asFile, asPage.millis(0.99) / asFile.millis(0.99));
        assertThat(asPage.failed()).isZero();
        assertThat(asPage.millis(0.99)).isLessThan(100);
    }

    private Times run(String path, int seconds) {
        var request = request(path);
        int many = EACH_SECOND * seconds;
        var nanos = new long[many];
        var failed = new AtomicInteger();
        var answers = new ArrayList<CompletableFuture<?>>(many);
        long begin = System.nanoTime();
        for (int i = 0; i < many; i++) {
            int number = i;
            long due = begin + i * 1_000_000_000L / EACH_SECOND;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answers.add(client.sendAsync(request, BodyHandlers.ofByteArray()).handle((answer, problem) -> {
                nanos[number] = System.nanoTime() - due;
                if (problem != null || answer.statusCode() != 200 || answer.body().length == 0) {
                    failed.incrementAndGet();
                }
                return answer;
            }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        Arrays.sort(nanos);
        return new Times(nanos, failed.get());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(20))
                .build();
    }
}
