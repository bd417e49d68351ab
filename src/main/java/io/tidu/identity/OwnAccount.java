package io.tidu.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What everybody may do with their own account, whatever their role. */
@Service
public class OwnAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordHistory history;
    private final LoginAttempts attempts;
    private final AccountStandings standings;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    OwnAccount(
            Accounts accounts,
            Passwords passwords,
            PasswordHistory history,
            LoginAttempts attempts,
            AccountStandings standings,
            AuditTrail trail,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.attempts = attempts;
        this.standings = standings;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the person may read and correct of their account. */
    public record Particulars(
            String login,
            String name,
            @Nullable String phone,
            @Nullable String email) {}

    @Transactional(readOnly = true)
    public Particulars particulars(Actor self) {
        var account = own(self);
        return new Particulars(account.login(), account.displayName(), account.phone(), account.email());
    }

    @Transactional
    public void describe(Actor self, @Nullable Phone phone, @Nullable Email email) {
        var account = own(self);
        account.reachableAt(phone == null ? null : phone.value(), email == null ? null : email.value());
        trail.record(self, "account:" + account.login(), "DESCRIBED", null, null);
    }

    /**
     * Chooses another password. All other sessions of the person end; this one goes on.
     *
     * @throws AccountRefused if the present one is wrong, which counts like a wrong login, or the account is locked
     * @throws PasswordRefused if the policy wants another one, or it was used before
     */
    public void changePassword(Actor self, String present, String wanted) {
        var account = own(self);
        var presentHash = account.passwordHash();
        if (account.isLockedAt(clock.instant()) || !passwords.matches(present, presentHash)) {
            transactions.executeWithoutResult(begun -> fail(account.login(), self.origin()));
            throw new AccountRefused("identity.password.wrong");
        }
        passwords.check(wanted, new LoginName(account.login()));
        history.refuseOld(self.account(), presentHash, wanted);
        var hashed = passwords.accept(wanted, new LoginName(account.login()));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transactions.executeWithoutResult(begun -> {
            var changed = own(self);
            history.remember(self.account(), changed.passwordHash());
            changed.choosePassword(hashed.hash(), at);
            trail.record(self, "account:" + changed.login(), "PASSWORD_CHANGED", null, null);
            standings.forget(self.account());
        });
        carryOn(self, at);
    }

    /** Whether whoever is logged in must choose a password before anything else. */
    public static boolean mustChangePassword() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof AccountPrincipal principal
                && principal.mustChangePassword();
    }

    private static void carryOn(Actor self, Instant at) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof AccountPrincipal principal
                && principal.account().equals(self.account())) {
            principal.passwordChosen(at);
        }
    }

    private void fail(String login, String origin) {
        accounts.lockByLogin(login)
                .filter(account -> !account.isLockedAt(clock.instant()))
                .ifPresent(account -> attempts.fail(account, origin));
    }

    private Account own(Actor self) {
        return accounts.findById(self.account().value()).orElseThrow(NotFound::new);
    }
}
