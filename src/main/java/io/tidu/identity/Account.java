package io.tidu.identity;

import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.shared.EnterpriseId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A person's way in: a login, a password, one role, and for whom they act.
 *
 * <p>Accounts are disabled, never deleted: the history of filings names them.
 */
@Entity
@DynamicUpdate
@Table(name = "account")
class Account {

    @Id
    private UUID id;

    private String login;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID bureauId;
    private @Nullable UUID enterpriseId;
    private @Nullable String phone;
    private @Nullable String email;
    private boolean active;
    private boolean suspended;
    private boolean mustChangePassword;

    @Embedded
    private LoginLock lock = new LoginLock();

    private Instant passwordChangedAt;
    private @Nullable Instant lastLoginAt;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(
            AccountId id,
            String login,
            String displayName,
            String passwordHash,
            Role role,
            Affiliation of,
            Instant at) {
        this.id = id.value();
        this.login = login;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.active = true;
        this.passwordChangedAt = at;
        this.createdAt = at;
        actFor(of);
    }

    /** Moves the person to another bureau or enterprise. */
    final void actFor(Affiliation of) {
        bureauId = of instanceof OfBureau office ? office.bureau().value() : null;
        enterpriseId = of instanceof OfEnterprise firm ? firm.enterprise().value() : null;
    }

    void reachableAt(@Nullable String newPhone, @Nullable String newEmail) {
        this.phone = newPhone;
        this.email = newEmail;
    }

    void rename(String newDisplayName) {
        this.displayName = newDisplayName;
    }

    void disable() {
        active = false;
    }

    void enable() {
        active = true;
        unlock();
    }

    /** Keeps the person out with the whole enterprise, and whether this account was in use by itself in mind. */
    void suspend() {
        suspended = true;
    }

    void resume() {
        suspended = false;
    }

    /** The person chose this password. */
    void choosePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordChangedAt = at;
        mustChangePassword = false;
    }

    /** Somebody else set this password: good for one login, then the person must choose their own. */
    void resetPassword(String hash, Instant at) {
        choosePassword(hash, at);
        mustChangePassword = true;
        unlock();
    }

    /** A wrong password; true if that locked the account. */
    boolean failedToLogIn(Instant at, int allowed, Duration time) {
        return lock.failed(at, allowed, time);
    }

    void unlock() {
        lock.open();
    }

    void loggedIn(Instant at) {
        lastLoginAt = at;
        unlock();
    }

    boolean isLockedAt(Instant at) {
        return lock.isClosedAt(at);
    }

    AccountId id() {
        return new AccountId(id);
    }

    String login() {
        return login;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    boolean isActive() {
        return active;
    }

    /** Whether the person may get in at all: neither the account nor the enterprise is out of use. */
    boolean isAdmitted() {
        return active && !suspended;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String email() {
        return email;
    }

    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    /** Whether this is a password somebody else set, and its time for the one login is over. */
    boolean missedItsOneLogin(Instant at, Duration valid) {
        return mustChangePassword && at.isAfter(passwordChangedAt.plus(valid));
    }

    @Nullable
    BureauId bureau() {
        return bureauId == null ? null : new BureauId(bureauId);
    }

    boolean actsFor(EnterpriseId enterprise) {
        return enterprise.value().equals(enterpriseId);
    }

    /** For whom the person acts; the level of the bureau is the caller's to look up. */
    Affiliation affiliation(BureauDirectory bureaus) {
        if (bureauId != null) {
            var row = bureaus.find(new BureauId(bureauId)).orElseThrow(NotFound::new);
            return new OfBureau(row.id(), row.level());
        }
        return enterpriseId == null ? new Independent() : new OfEnterprise(new EnterpriseId(enterpriseId));
    }
}
