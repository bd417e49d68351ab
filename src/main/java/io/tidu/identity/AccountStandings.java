package io.tidu.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends the sessions of people whose account has changed. What is known is a few seconds old at most, which is also how long
 * another node of a cluster may take to notice; this node forgets at once.
 *
 * <p>The database is asked outside the cache: inside it, one slow answer would keep other people waiting whose keys happen to lie beside.
 */
@Component
class AccountStandings {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final long MOST = 10_000;

    private final Accounts accounts;
    private final BureauDirectory bureaus;
    private final TransactionTemplate reading;
    private final Cache<AccountId, CompletableFuture<Optional<AccountStanding>>> known =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    AccountStandings(Accounts accounts, BureauDirectory bureaus, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.bureaus = bureaus;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    boolean allow(AccountPrincipal principal) {
        return of(principal.account()).filter(principal::stillIs).isPresent();
    }

    /** Whoever comes first asks, the others wait for that answer. */
    private Optional<AccountStanding> of(AccountId account) {
        var mine = new CompletableFuture<Optional<AccountStanding>>();
        var asked = known.asMap().putIfAbsent(account, mine);
        return asked == null ? answered(account, mine) : joined(asked);
    }

    private Optional<AccountStanding> answered(
            AccountId account, CompletableFuture<Optional<AccountStanding>> question) {
        try {
            var standing = ask(account);
            question.complete(standing);
            return standing;
        } catch (RuntimeException | Error unanswered) {
            known.asMap().remove(account, question);
            question.completeExceptionally(unanswered);
            throw unanswered;
        }
    }

    private static Optional<AccountStanding> joined(CompletableFuture<Optional<AccountStanding>> asked) {
        try {
            return asked.join();
        } catch (CompletionException unanswered) {
            throw unanswered.getCause() instanceof RuntimeException cause ? cause : unanswered;
        }
    }

    private Optional<AccountStanding> ask(AccountId id) {
        var standing = reading.execute(begun -> accounts.findById(id.value()).map(this::standing));
        return standing == null ? Optional.empty() : standing;
    }

    private AccountStanding standing(Account account) {
        return new AccountStanding(account.isAdmitted(), account.affiliation(bureaus), account.passwordChangedAt());
    }

    /** To be called in the transaction that changes the account. */
    void forget(AccountId account) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidate(account);
            }
        });
    }
}
