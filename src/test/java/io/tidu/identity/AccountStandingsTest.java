package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.PlatformTransactionManager;

class AccountStandingsTest {

    /** More than a cache has places to begin with, so that many lie beside the slow one. */
    private static final int OTHERS = 200;

    private final Accounts accounts = mock(Accounts.class);
    private final AccountStandings standings =
            new AccountStandings(accounts, mock(BureauDirectory.class), mock(PlatformTransactionManager.class));

    @Test
    void oneSlowAnswerKeepsNobodyElseWaiting() throws Exception {
        var slow = AccountId.next();
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        when(accounts.findById(any())).thenReturn(Optional.empty());
        when(accounts.findById(slow.value())).thenAnswer(question -> {
            asked.countDown();
            answer.await();
            return Optional.empty();
        });
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> standings.allow(principal(slow)));
            asked.await();
            var others = Stream.generate(AccountId::next)
                    .limit(OTHERS)
                    .map(each -> people.submit(() -> standings.allow(principal(each))))
                    .toList();

            for (var each : others) {
                assertThat(each.get(20, TimeUnit.SECONDS)).isFalse();
            }
            assertThat(first.isDone()).isFalse();
            answer.countDown();
        } finally {
            answer.countDown();
        }
    }

    @Test
    void whoComesAtTheSameTimeIsAskedForOnce() throws Exception {
        var account = AccountId.next();
        when(accounts.findById(account.value())).thenAnswer(question -> {
            Thread.sleep(100);
            return Optional.empty();
        });
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.invokeAll(
                    List.of(() -> standings.allow(principal(account)), () -> standings.allow(principal(account))));
        }

        verify(accounts, times(1)).findById(account.value());
    }

    @Test
    void afterAnErrorTheDatabaseIsAskedAgain() {
        var account = AccountId.next();
        when(accounts.findById(account.value()))
                .thenThrow(new QueryTimeoutException("too slow"))
                .thenReturn(Optional.empty());

        assertThatThrownBy(() -> standings.allow(principal(account))).isInstanceOf(QueryTimeoutException.class);
        assertThat(standings.allow(principal(account))).isFalse();
    }

    private static AccountPrincipal principal(AccountId account) {
        var principal = mock(AccountPrincipal.class);
        when(principal.account()).thenReturn(account);
        return principal;
    }
}
