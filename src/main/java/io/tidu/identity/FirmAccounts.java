package io.tidu.identity;

import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The people of an enterprise: whoever registered it fills its filings (填报人), and one person signs for it (签署人). They
 * look after their own people; a system administrator helps where they cannot.
 */
@Service
public class FirmAccounts {

    private final Accounts accounts;
    private final AccountRows rows;
    private final AccountOpening opening;
    private final AccountStandings standings;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    FirmAccounts(
            Accounts accounts,
            AccountRows rows,
            AccountOpening opening,
            AccountStandings standings,
            Passwords passwords,
            AuditTrail trail,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.opening = opening;
        this.standings = standings;
        this.passwords = passwords;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether nobody has that login yet. */
    public boolean isFree(LoginName login) {
        return !accounts.existsByLogin(login.value());
    }

    /**
     * The first account of an enterprise that registers itself, opened by its owner, in the transaction of the registration.
     *
     * @param origin the address the registration came from
     * @throws NotAllowed if the enterprise has people already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountId openFirst(
            EnterpriseId enterprise,
            LoginName login,
            PersonName name,
            @Nullable Phone phone,
            @Nullable Email email,
            HashedPassword password,
            String origin) {
        if (accounts.existsByEnterpriseId(enterprise.value())) {
            throw new NotAllowed("identity.firm.hasPeople");
        }
        var of = new Affiliation.OfEnterprise(enterprise);
        var self = new Actor(AccountId.next(), name.value(), Role.FILLER, of, origin);
        return opening.open(self, new NewAccount(login, name, Role.FILLER, of, phone, email), password);
    }

    /** The people of an enterprise, for themselves and for system administrators. */
    @Transactional(readOnly = true)
    public List<AccountRow> of(Actor by, EnterpriseId enterprise) {
        requireKeeper(by, enterprise, false);
        return rows.of(enterprise);
    }

    /**
     * Opens an account for one more person of the enterprise: by its filler a signatory, by a system administrator either.
     *
     * @throws AccountRefused if the login is taken, or there is a signatory already
     */
    public OneTimePassword open(
            Actor by,
            EnterpriseId enterprise,
            Role role,
            LoginName login,
            PersonName name,
            @Nullable Phone phone,
            @Nullable Email email) {
        requireKeeper(by, enterprise, true);
        if (!by.is(Role.SYSTEM_ADMIN) && role != Role.SIGNATORY) {
            throw new NotAllowed("identity.firm.signatoryOnly");
        }
        var wanted = new NewAccount(login, name, role, new Affiliation.OfEnterprise(enterprise), phone, email);
        var password = OneTimePassword.next();
        var hashed = passwords.accept(password, login);
        var id = transactions.execute(begun -> {
            requireNoSignatoryBeside(enterprise, role);
            return opening.openForOneLogin(by, wanted, hashed);
        });
        return new OneTimePassword(id, login.value(), password);
    }

    /** Takes a person's account out of use, for instance of a signatory who has left. */
    @Transactional
    public void disable(Actor by, EnterpriseId enterprise, AccountId id) {
        requireKeeper(by, enterprise, true);
        if (by.account().equals(id)) {
            throw new AccountRefused("identity.account.own");
        }
        var account = of(enterprise, id);
        if (account.isActive()) {
            account.disable();
            changed(by, account, "DISABLED");
        }
    }

    /** @throws AccountRefused if the enterprise has got another signatory meanwhile */
    @Transactional
    public void enable(Actor by, EnterpriseId enterprise, AccountId id) {
        requireKeeper(by, enterprise, true);
        var account = of(enterprise, id);
        if (!account.isActive()) {
            requireNoSignatoryBeside(enterprise, account.role());
            account.enable();
            changed(by, account, "ENABLED");
        }
    }

    /** Gives a person a password for one login. */
    public OneTimePassword resetPassword(Actor by, EnterpriseId enterprise, AccountId id) {
        requireKeeper(by, enterprise, true);
        if (by.account().equals(id)) {
            throw new AccountRefused("identity.account.ownPassword");
        }
        var login = new LoginName(of(enterprise, id).login());
        var password = OneTimePassword.next();
        var hashed = passwords.accept(password, login);
        transactions.executeWithoutResult(begun -> {
            var account = of(enterprise, id);
            account.resetPassword(hashed.hash(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            changed(by, account, "PASSWORD_RESET");
        });
        return new OneTimePassword(id, login.value(), password);
    }

    private void changed(Actor by, Account account, String action) {
        trail.record(by, "account:" + account.login(), action, null, null);
        standings.forget(account.id());
    }

    private void requireNoSignatoryBeside(EnterpriseId enterprise, Role role) {
        if (role == Role.SIGNATORY
                && accounts.existsByEnterpriseIdAndRoleAndActiveTrue(enterprise.value(), Role.SIGNATORY)) {
            throw new AccountRefused("identity.firm.hasSignatory");
        }
    }

    private Account of(EnterpriseId enterprise, AccountId id) {
        return accounts.findById(id.value())
                .filter(account -> account.actsFor(enterprise))
                .orElseThrow(NotFound::new);
    }

    /** To others the people of an enterprise are not there; a signatory sees them and changes nothing. */
    private static void requireKeeper(Actor by, EnterpriseId enterprise, boolean change) {
        if (by.is(Role.SYSTEM_ADMIN)) {
            return;
        }
        if (!by.actsFor(enterprise)) {
            throw new NotFound();
        }
        if (change && !by.is(Role.FILLER)) {
            throw new NotAllowed("identity.firm.fillerOnly");
        }
    }
}
