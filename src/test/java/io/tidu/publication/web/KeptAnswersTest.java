package io.tidu.publication.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private final AtomicLong now = new AtomicLong();
    private final KeptAnswers kept = new KeptAnswers(now::get);
    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void anAnswerIsKeptForItsTimeAndThenMadeAnew() throws Exception {
        assertThat(find("/lists")).isEqualTo("1");
        now.addAndGet(Duration.ofSeconds(KeptAnswers.SECONDS).toNanos() - 1);
        assertThat(find("/lists")).isEqualTo("1");
        assertThat(find("/notices")).isEqualTo("2");
        now.addAndGet(1);
        assertThat(find("/lists")).isEqualTo("3");
    }

    @Test
    void whoComesWhileAnOldAnswerIsMadeAnewGetsTheOldOne() throws Exception {
        find("/lists");
        now.addAndGet(Duration.ofSeconds(KeptAnswers.SECONDS).toNanos());
        var slow = CompletableFuture.supplyAsync(this::findSlowly);
        begun.await(10, TimeUnit.SECONDS);
        assertThat(find("/lists")).isEqualTo("1");
        goOn.countDown();
        assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("2");
        assertThat(find("/lists")).isEqualTo("2");
    }

    @Test
    void whoComesWhileTheFirstAnswerIsMadeWaitsForIt() throws Exception {
        var slow = CompletableFuture.supplyAsync(this::findSlowly);
        begun.await(10, TimeUnit.SECONDS);
        var second = CompletableFuture.supplyAsync(this::findSlowly);
        goOn.countDown();
        assertThat(slow.get(10, TimeUnit.SECONDS)).isEqualTo("1");
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("1");
    }

    @Test
    void whatWasBeingMadeWhenSomethingWasPublishedIsNotKept() throws Exception {
        assertThat(text(kept.find("/lists", () -> {
                    kept.forget();
                    return answer();
                })))
                .isEqualTo("1");
        assertThat(find("/lists")).isEqualTo("2");
    }

    @Test
    void whatIsNotForEverybodyIsMadeEachTimeAndAFailureHoldsUpNobody() throws Exception {
        assertThat(kept.find("/lists/none", () -> null)).isNull();
        assertThat(catchThrowable(() -> kept.find("/lists/none", () -> {
                    throw new IOException("gone");
                })))
                .hasMessage("gone");
        assertThat(find("/lists/none")).isEqualTo("1");
    }

    private @Nullable String find(String key) throws ServletException, IOException {
        return text(kept.find(key, this::answer));
    }

    private @Nullable String findSlowly() {
        try {
            return text(kept.find("/lists", () -> {
                begun.countDown();
                await();
                return answer();
            }));
        } catch (ServletException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void await() {
        try {
            goOn.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeptAnswer answer() {
        return KeptAnswer.of(
                "text/plain", Integer.toString(made.incrementAndGet()).getBytes(UTF_8));
    }

    private static @Nullable String text(@Nullable KeptAnswer answer) {
        return answer == null ? null : new String(answer.body(), UTF_8);
    }
}
