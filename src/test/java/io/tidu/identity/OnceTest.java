package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TiduTest
class OnceTest {

    @Autowired
    Once once;

    @Autowired
    TransactionTemplate transaction;

    private final UUID key = TimeOrderedId.next();
    private final AtomicInteger done = new AtomicInteger();
    private final Actor actor = actor();

    @Test
    void aSecondCallWithTheSameKeyGetsTheFirstAnswerAndDoesNothing() {
        assertThat(act(actor, "submit")).isEqualTo("result 1");
        assertThat(act(actor, "submit")).isEqualTo("result 1");
        assertThat(done).hasValue(1);
    }

    @Test
    void anActThatFailedMayBeTriedAgainWithItsKey() {
        assertThatThrownBy(() -> transaction.execute(status -> once.perform(key, actor, "submit", () -> {
                    throw new IllegalStateException("the power went");
                })))
                .hasMessage("the power went");
        assertThat(act(actor, "submit")).isEqualTo("result 1");
    }

    @Test
    void aKeyOfSomebodyElseOrOfAnotherActIsRefused() {
        act(actor, "submit");
        assertThatThrownBy(() -> act(actor(), "submit")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> act(actor, "decline")).isInstanceOf(NotAllowed.class);
        assertThat(done).hasValue(1);
    }

    @Test
    void twoCallsAtTheSameTimeHaveOneEffect() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> {
                start.await();
                return act(actor, "submit");
            });
            var two = threads.submit(() -> {
                start.await();
                return act(actor, "submit");
            });
            start.countDown();
            assertThat(one.get()).isEqualTo("result 1");
            assertThat(two.get()).isEqualTo("result 1");
        }
        assertThat(done).hasValue(1);
    }

    private String act(Actor who, String operation) {
        var result = transaction.execute(
                status -> once.perform(key, who, operation, () -> "result " + done.incrementAndGet()));
        assertThat(result).isNotNull();
        return result;
    }

    private static Actor actor() {
        return new Actor(AccountId.next(), "某人", Role.REVIEWER, new Independent(), "127.0.0.1");
    }
}
