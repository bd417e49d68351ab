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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Five hundred requests a second for the public pages, each begun when it is due and not when the one before is answered, and
 * counted from then. Beside each page, in turn and in the same run, its own bytes as a static file of the same server. The
 * driver shares the processors. What it prints stands in docs/decisions/0098.
 */
@DemoTest
@Tag("benchmark")
class PublicSpeedBenchmark {

    private static final int EACH_SECOND = Integer.getInteger("tidu.rate", 500);
    /** Only this page, for who looks for what slows it. */
    private static final @Nullable String ONLY = System.getProperty("tidu.page");

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

    @Autowired
    private JdbcClient jdbc;

    /** What the demo brought along is read in the background at first, with all there is of processors. */
    @BeforeEach
    void waitUntilTheProgramHasNothingElseToDo() throws InterruptedException {
        for (int seconds = 0; unread() > 0; seconds++) {
            assertThat(seconds).isLessThan(600);
            Thread.sleep(1_000);
        }
    }

    private long unread() {
        return jdbc.sql("select count(*) from evidence_reading where state = 'WAITING' or to_recognise")
                .query(Long.class)
                .single();
    }

    @Test
    void pagesAnswerLikeFiles() throws Exception {
        for (var path : ONLY != null ? List.of(ONLY) : List.of("/lists", aList(), "/", "/notices", "/figures")) {
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

    /** The page of one list: the first that the page of all lists leads to. */
    private String aList() throws Exception {
        var lists = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/lists"))
                        .build(),
                BodyHandlers.ofString());
        return Pattern.compile("href=\"(/lists/[^\"?]+)\"")
                .matcher(lists.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private void compare(String page, String file, int bytes) {
        run(page, 5, bytes);
        run(file, 5, bytes);
        var asFile = run(file, SECONDS, bytes);
        var asPage = run(page, SECONDS, bytes);
        System.out.printf(
                "%s, %d bytes packed, %d a second for %d s: page %s; file %s; ratio of p99 %.2f%n",
                page, bytes, EACH_SECOND, SECONDS, asPage, asFile, asPage.millis(0.99) / asFile.millis(0.99));
        assertThat(asPage.failed()).isZero();
        assertThat(asPage.millis(0.99)).isLessThan(100);
    }

    private Times run(String path, int seconds, int bytes) {
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
                if (problem != null || answer.statusCode() != 200 || answer.body().length < bytes / 2) {
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
