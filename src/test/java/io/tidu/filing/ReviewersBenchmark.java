package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.FlowHost;
import io.tidu.ProgramGauge;
import io.tidu.RunningProgram;
import io.tidu.TiduTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

/**
 * 300 reviewers of 40 counties signed in at once at one program of one process, each with a session and an open channel: the desk, their
 * own work, file by file two tabs, an opinion, a recommendation and the next. Beside it, in the same run, the same by one person alone,
 * and a static file asked for under the same load. Database and driver share the machine with the program. Run it with
 * {@code ./mvnw -Pbenchmark test -Dtest=ReviewersBenchmark -Dtidu.reviewers=300}.
 */
@TiduTest
@Tag("benchmark")
class ReviewersBenchmark {

    private static final int PEOPLE = Integer.getInteger("tidu.reviewers", 300);
    private static final int FILES_EACH = Integer.getInteger("tidu.files", 4);
    private static final int QUICKEST = Integer.getInteger("tidu.quickest", 1000);
    private static final int SLOWEST = Integer.getInteger("tidu.slowest", 5000);
    private static final int WARMING = 20;
    private static final Duration BETWEEN_LOGINS = Duration.ofMillis(150);
    private static final int MOST_BYTES = 400_000;
    private static final List<String> OPTIONS =
            List.of(System.getProperty("tidu.options", "-Xmx1g -XX:+UseSerialGC -XX:+UseCompactObjectHeaders")
                    .split(" "));
    private static final Pattern PORT = Pattern.compile("http://localhost:(\\d+)/");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcConnectionDetails database;

    private final ReviewersTimes warm = new ReviewersTimes();
    private final ReviewersTimes alone = new ReviewersTimes();
    private final ReviewersTimes together = new ReviewersTimes();

    @Test
    void reviewersWorkAllAtOnce() throws Exception {
        var stage = new ReviewersStage(context, WARMING + PEOPLE, FILES_EACH + 1);
        var logins = stage.reviewers(WARMING + PEOPLE);
        try (var program = started();
                var host = new FlowHost(port(program))) {
            var gauge = new ProgramGauge(program);
            int silent = program.output().size();
            crowd(logins.subList(0, WARMING - 1), host, warm, 200, 1000);
            crowd(logins.subList(WARMING - 1, WARMING), host, alone, 100, 300);
            long before = gauge.heap();
            var effort = Effort.begun(gauge);
            var people = crowd(logins.subList(WARMING, WARMING + PEOPLE), host, together, QUICKEST, SLOWEST);
            var spent = effort.until(gauge, together.interactions());
            long session = (gauge.heap() - before) / PEOPLE;
            System.out.printf(
                    "%d people, %d to %d ms between two things, %s, %s%nheap before %d MB, a session %d kB, %d threads, told unasked %d times%n",
                    PEOPLE,
                    QUICKEST,
                    SLOWEST,
                    OPTIONS,
                    spent,
                    before >> 20,
                    session / 1000,
                    gauge.threads(),
                    people.stream().mapToInt(ReviewerAtWork::told).sum());
            System.out.printf("one alone%n%s%n%d together%n%s%n", alone.table(), PEOPLE, together.table());
            people.forEach(ReviewerAtWork::leave);
            assertThat(together.errors()).isEmpty();
            assertThat(complaints(program, silent)).isEmpty();
            assertThat(stage.decided()).isEqualTo((WARMING + PEOPLE) * FILES_EACH);
            assertThat(session).isLessThan(MOST_BYTES);
        }
    }

    /** Everybody is in before anybody works. */
    private List<ReviewerAtWork> crowd(
            List<String> logins, FlowHost host, ReviewersTimes times, int quickest, int slowest) {
        var people = logins.stream()
                .map(login -> new ReviewerAtWork(login, host, times, quickest, slowest))
                .toList();
        var in = new CountDownLatch(people.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : people) {
                threads.submit(() -> {
                    try {
                        one.signIn();
                    } catch (RuntimeException refused) {
                        times.failed("signing in", refused);
                        return;
                    } finally {
                        in.countDown();
                    }
                    try {
                        in.await();
                        one.work(FILES_EACH);
                    } catch (RuntimeException | InterruptedException failed) {
                        times.failed("at work", failed);
                    }
                });
                pause();
            }
        }
        return people;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOGINS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private RunningProgram started() throws IOException {
        return RunningProgram.measured(
                OPTIONS,
                "--server.port=0",
                "--tidu.data=" + Path.of("target/test-data/reviewers").toAbsolutePath(),
                "--tidu.evidence.folder=" + context.getEnvironment().getRequiredProperty("tidu.evidence.folder"),
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword());
    }

    private static int port(RunningProgram program) throws IOException, InterruptedException {
        var port = PORT.matcher(program.awaitReady());
        assertThat(port.find()).isTrue();
        return Integer.parseInt(port.group(1));
    }

    private static List<String> complaints(RunningProgram program, int before) throws IOException {
        return program.output().stream()
                .skip(before)
                .filter(line -> line.contains(" ERROR "))
                .toList();
    }
}
