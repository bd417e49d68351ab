package io.tidu.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Ends the sessions of people whose account has changed. What is known is a few seconds old at most, which is also how long
 * another node of a cluster may take to notice; this node forgets at once.
 */
@Component
class AccountStandings {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final long MOST = 10_000;

    private final LoadingCache<AccountId, Optional<AccountStanding>> known;

    AccountStandings(Accounts accounts, BureauDirectory bureaus) {
        known = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST)
                .build(id -> accounts.findById(id.value())
                        .map(account -> new AccountStanding(
                                account.isAdmitted(), account.affiliation(bureaus), account.passwordChangedAt())));
    }

    boolean allow(AccountPrincipal principal) {
        return known.get(principal.account()).filter(principal::stillIs).isPresent();
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
