package io.tidu.identity;

import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the row of an account, whoever is entitled to ask for it; the callers decide that. */
@Component
class AccountOpening {

    private final Accounts accounts;
    private final BureauDirectory bureaus;
    private final AuditTrail trail;
    private final Clock clock;

    AccountOpening(Accounts accounts, BureauDirectory bureaus, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.bureaus = bureaus;
        this.trail = trail;
        this.clock = clock;
    }

    /** With a password its owner knows already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountId open(Actor by, NewAccount wanted, HashedPassword password) {
        return save(by, wanted, made(wanted, password));
    }

    /** With a password that is good for one login. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountId openForOneLogin(Actor by, NewAccount wanted, HashedPassword password) {
        var account = made(wanted, password);
        account.resetPassword(password.hash(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return save(by, wanted, account);
    }

    private Account made(NewAccount wanted, HashedPassword password) {
        requireFit(wanted.role(), wanted.affiliation());
        if (accounts.existsByLogin(wanted.login().value())) {
            throw new AccountRefused("identity.login.taken");
        }
        var account = new Account(
                AccountId.next(),
                wanted.login().value(),
                wanted.name().value(),
                password.hash(),
                wanted.role(),
                wanted.affiliation(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        account.reachableAt(
                wanted.phone() == null ? null : wanted.phone().value(),
                wanted.email() == null ? null : wanted.email().value());
        if (wanted.affiliation() instanceof OfEnterprise of
                && accounts.existsByEnterpriseIdAndSuspendedTrue(of.enterprise().value())) {
            account.suspend();
        }
        return account;
    }

    private AccountId save(Actor by, NewAccount wanted, Account account) {
        accounts.saveAndFlush(account);
        trail.record(
                by, "account:" + account.login(), "OPENED", null, wanted.role() + " " + words(wanted.affiliation()));
        return account.id();
    }

    /** Whether somebody of that role can act for that side, and at that level of bureau. */
    void requireFit(Role role, Affiliation affiliation) {
        boolean fits =
                switch (role) {
                    case FILLER, SIGNATORY -> affiliation instanceof OfEnterprise;
                    case REVIEWER -> affiliation instanceof OfBureau of && isOpen(of);
                    case PUBLISHER ->
                        affiliation instanceof OfBureau of && of.level() == BureauLevel.PROVINCE && isOpen(of);
                    case EXPERT, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> affiliation instanceof Independent;
                };
        if (!fits) {
            throw new AccountRefused("identity.account.affiliation." + role);
        }
    }

    private boolean isOpen(OfBureau of) {
        return bureaus.find(of.bureau())
                .filter(row -> row.active() && row.level() == of.level())
                .isPresent();
    }

    private String words(Affiliation affiliation) {
        return switch (affiliation) {
            case OfBureau of -> bureaus.find(of.bureau()).map(BureauRow::name).orElse("");
            case OfEnterprise of -> "enterprise:" + of.enterprise().value();
            case Independent _ -> "";
        };
    }
}
