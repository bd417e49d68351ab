package io.tidu.enterprise;

import io.tidu.identity.AccountId;
import io.tidu.identity.AccountRefused;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.FirmAccounts;
import io.tidu.identity.HashedPassword;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.Once;
import io.tidu.identity.Passwords;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A firm that nobody knows yet enters itself: the firm and its first account, or neither. From then on its county decides.
 */
@Service
class Registration {

    private static final String OPERATION = "enterprise.register";

    private final Enterprises enterprises;
    private final FirmAccounts accounts;
    private final Passwords passwords;
    private final BureauDirectory bureaus;
    private final Once once;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Clock clock;

    Registration(
            Enterprises enterprises,
            FirmAccounts accounts,
            Passwords passwords,
            BureauDirectory bureaus,
            Once once,
            AuditTrail trail,
            TransactionOperations transactions,
            Clock clock) {
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.passwords = passwords;
        this.bureaus = bureaus;
        this.once = once;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Registers the firm. The same key has one effect; the password is hashed before anything is looked up, so that the time
     * of the answer says nothing.
     *
     * @param origin the address the request came from
     * @throws EnterpriseRefused if the code is taken; whose it is, is not told
     * @throws AccountRefused if the login is taken
     * @throws io.tidu.identity.PasswordsBusy if too many are logging in at this moment
     * @throws NotAllowed if the key was used for another firm
     */
    EnterpriseId register(RegistrationCommand command, UUID key, String origin) {
        var password = passwords.accept(command.password(), command.login());
        try {
            return transactions.execute(begun -> registerOnce(command, password, key, origin));
        } catch (DataIntegrityViolationException simultaneous) {
            throw enterprises.existsByCreditCode(command.creditCode().value())
                    ? new EnterpriseRefused("enterprise.creditCode.taken")
                    : simultaneous;
        }
    }

    private EnterpriseId registerOnce(RegistrationCommand command, HashedPassword password, UUID key, String origin) {
        var visitor = new Actor(
                new AccountId(new UUID(0, 0)), command.contact().value(), Role.FILLER, new Independent(), origin);
        var id = new EnterpriseId(UUID.fromString(once.perform(
                key,
                visitor,
                OPERATION,
                () -> enter(command, password, origin).value().toString())));
        requireSame(id, command);
        return id;
    }

    private EnterpriseId enter(RegistrationCommand command, HashedPassword password, String origin) {
        if (enterprises.existsByCreditCode(command.creditCode().value())) {
            throw new EnterpriseRefused("enterprise.creditCode.taken");
        }
        var enterprise = new Enterprise(
                EnterpriseId.next(),
                command.creditCode(),
                command.name(),
                command.countyCode(),
                bureaus.jurisdictionOf(command.bureau()),
                clock.instant(),
                LocalDate.now(clock));
        enterprise.describe(
                null,
                null,
                new Contact(
                        command.contact().value(),
                        command.phone().value(),
                        command.email().value()));
        enterprises.saveAndFlush(enterprise);
        openFiller(command, enterprise.id(), password, origin);
        return enterprise.id();
    }

    private void openFiller(
            RegistrationCommand command, EnterpriseId enterprise, HashedPassword password, String origin) {
        var account = accounts.openFirst(
                enterprise, command.login(), command.contact(), command.phone(), command.email(), password, origin);
        var filler = new Actor(account, command.contact().value(), Role.FILLER, new OfEnterprise(enterprise), origin);
        trail.record(
                filler,
                "enterprise:" + command.creditCode(),
                "REGISTERED",
                null,
                command.name().value());
    }

    private void requireSame(EnterpriseId id, RegistrationCommand command) {
        var entered = enterprises.findById(id.value()).map(Enterprise::row);
        if (entered.filter(row -> row.creditCode().equals(command.creditCode())).isEmpty()) {
            throw new NotAllowed("identity.keyReused");
        }
    }
}
