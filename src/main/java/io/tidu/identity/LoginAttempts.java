package io.tidu.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords, locks, and decides who gets in; guesses made at the same moment are counted one by one. */
@Service
class LoginAttempts {

    private final Accounts accounts;
    private final AccountLookup lookup;
    private final BureauDirectory bureaus;
    private final AuditTrail trail;
    private final PasswordSettings settings;
    private final Clock clock;

    LoginAttempts(
            Accounts accounts,
            AccountLookup lookup,
            BureauDirectory bureaus,
            AuditTrail trail,
            PasswordSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.lookup = lookup;
        this.bureaus = bureaus;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who came in; empty if nobody did. */
    @Transactional
    public Optional<AccountPrincipal> decide(LoginAttempt attempt) {
        return accounts.lockByLogin(attempt.login()).flatMap(account -> decide(account, attempt));
    }

    private Optional<AccountPrincipal> decide(Account account, LoginAttempt attempt) {
        var now = clock.instant();
        if (!account.isAdmitted() || account.isLockedAt(now)) {
            return Optional.empty();
        }
        if (!attempt.right()) {
            fail(account, attempt.origin());
            return Optional.empty();
        }
        if (!account.passwordHash().equals(attempt.hash()) || account.missedItsOneLogin(now, settings.oneTimeValid())) {
            return Optional.empty();
        }
        account.loggedIn(now);
        record(account, attempt.origin(), "LOGGED_IN");
        return Optional.of(lookup.principal(account));
    }

    /** Counts one wrong password of an account whose row is locked. */
    void fail(Account account, String origin) {
        boolean locked = account.failedToLogIn(clock.instant(), settings.failures(), settings.lock());
        record(account, origin, locked ? "LOCKED" : "LOGIN_FAILED");
    }

    private void record(Account account, String origin, String action) {
        var actor =
                new Actor(account.id(), account.displayName(), account.role(), account.affiliation(bureaus), origin);
        trail.record(actor, "account:" + account.login(), action, null, null);
    }
}
