package io.tidu.identity;

import io.tidu.identity.Affiliation.OfBureau;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeping accounts: the work of the system administrators (系统管理员), and of nobody else. Everything done here is in the
 * trail, ends the sessions of the person concerned, and shows no business data.
 */
@Service
public class AccountAdministration {

    private final Accounts accounts;
    private final AccountRows rows;
    private final AccountOpening opening;
    private final BureauDirectory bureaus;
    private final AccountStandings standings;
    private final Passwords passwords;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AccountAdministration(
            Accounts accounts,
            AccountRows rows,
            AccountOpening opening,
            BureauDirectory bureaus,
            AccountStandings standings,
            Passwords passwords,
            AuditTrail trail,
            TransactionOperations transactions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.rows = rows;
        this.opening = opening;
        this.bureaus = bureaus;
        this.standings = standings;
        this.passwords = passwords;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
    }

    /** The people of bureaus, experts and administrators, by login. */
    @Transactional(readOnly = true)
    public List<AccountRow> list(Actor by, AccountFilter filter, int offset, int limit) {
        requireAdministrator(by);
        return rows.ofOffices(filter, offset, limit);
    }

    /**
     * Opens an account for anybody but the people of an enterprise.
     *
     * @throws AccountRefused if the login is taken, or role and affiliation do not fit each other
     */
    public OneTimePassword open(Actor by, NewAccount wanted) {
        requireAdministrator(by);
        if (wanted.affiliation() instanceof Affiliation.OfEnterprise) {
            throw new AccountRefused("identity.account.ofEnterprise");
        }
        var password = OneTimePassword.next();
        var hashed = passwords.accept(password, wanted.login());
        var id = transactions.execute(begun -> opening.openForOneLogin(by, wanted, hashed));
        return new OneTimePassword(id, wanted.login().value(), password);
    }

    /**
     * Takes the account out of use; the person is logged out.
     *
     * @throws AccountRefused if it is the administrator's own, or the last system administrator's
     */
    @Transactional
    public void disable(Actor by, AccountId id) {
        requireAdministrator(by);
        if (by.account().equals(id)) {
            throw new AccountRefused("identity.account.own");
        }
        var administrators = accounts.lockActiveAdministrators();
        var account = existing(id);
        if (account.role() == Role.SYSTEM_ADMIN && administrators.size() <= 1) {
            throw new AccountRefused("identity.account.lastAdministrator");
        }
        if (account.isActive()) {
            account.disable();
            changed(by, account, "DISABLED", null, null);
            left(by, account, account.bureau());
        }
    }

    @Transactional
    public void enable(Actor by, AccountId id) {
        requireAdministrator(by);
        var account = existing(id);
        if (!account.isActive()) {
            account.enable();
            changed(by, account, "ENABLED", null, null);
        }
    }

    /** Gives the person a password for one login, which also unlocks the account; the person is logged out. */
    public OneTimePassword resetPassword(Actor by, AccountId id) {
        requireAdministrator(by);
        if (by.account().equals(id)) {
            throw new AccountRefused("identity.account.ownPassword");
        }
        var login = new LoginName(existing(id).login());
        var password = OneTimePassword.next();
        var hashed = passwords.accept(password, login);
        transactions.executeWithoutResult(begun -> {
            var account = existing(id);
            account.resetPassword(hashed.hash(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            changed(by, account, "PASSWORD_RESET", null, null);
        });
        return new OneTimePassword(id, login.value(), password);
    }

    /**
     * The person works for another bureau from now on; the person is logged out.
     *
     * @throws AccountRefused if the role does not exist at that bureau, or belongs to none
     */
    @Transactional
    public void move(Actor by, AccountId id, BureauId to) {
        requireAdministrator(by);
        var account = existing(id);
        var target = bureaus.find(to).orElseThrow(NotFound::new);
        var office = new OfBureau(target.id(), target.level());
        opening.requireFit(account.role(), office);
        var before = account.bureau();
        if (!to.equals(before)) {
            account.actFor(office);
            changed(by, account, "MOVED", nameOf(before), target.name());
            left(by, account, before);
        }
    }

    /** Corrects what the person is called and how they are reached. */
    @Transactional
    public void describe(Actor by, AccountId id, PersonName name, @Nullable Phone phone, @Nullable Email email) {
        requireAdministrator(by);
        var account = existing(id);
        var before = account.displayName();
        account.rename(name.value());
        account.reachableAt(phone == null ? null : phone.value(), email == null ? null : email.value());
        changed(by, account, "DESCRIBED", before, name.value());
    }

    private void changed(Actor by, Account account, String action, @Nullable String before, @Nullable String after) {
        trail.record(by, "account:" + account.login(), action, before, after);
        standings.forget(account.id());
    }

    private void left(Actor by, Account account, @Nullable BureauId bureau) {
        if (bureau != null) {
            events.publishEvent(new OfficialLeft(account.id(), account.displayName(), bureau, by));
        }
    }

    private @Nullable String nameOf(@Nullable BureauId bureau) {
        return bureau == null ? null : bureaus.find(bureau).map(BureauRow::name).orElse(null);
    }

    private Account existing(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static void requireAdministrator(Actor by) {
        if (!by.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
    }
}
