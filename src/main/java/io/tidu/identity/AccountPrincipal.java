package io.tidu.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What Spring Security keeps of a logged-in person for the length of the session. */
class AccountPrincipal implements UserDetails, CredentialsContainer {

    private final AccountId account;
    private final String login;
    private final String displayName;
    private final Role role;
    private final Affiliation affiliation;
    private final boolean active;
    private final boolean locked;
    private volatile boolean mustChangePassword;
    private volatile Instant passwordChangedAt;
    private @Nullable String passwordHash;

    AccountPrincipal(Account of, Affiliation affiliation, boolean locked, boolean mustChangePassword) {
        this.account = of.id();
        this.login = of.login();
        this.displayName = of.displayName();
        this.role = of.role();
        this.affiliation = affiliation;
        this.active = of.isAdmitted();
        this.locked = locked;
        this.mustChangePassword = mustChangePassword;
        this.passwordChangedAt = of.passwordChangedAt();
        this.passwordHash = of.passwordHash();
    }

    Actor actor(String origin) {
        return new Actor(account, displayName, role, affiliation, origin);
    }

    AccountId account() {
        return account;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** The person has just chosen a password in this very session, which therefore goes on. */
    void passwordChosen(Instant at) {
        passwordChangedAt = at;
        mustChangePassword = false;
    }

    /** Whether the account is still what it was when this session began. */
    boolean stillIs(AccountStanding standing) {
        return standing.active()
                && standing.affiliation().equals(affiliation)
                && standing.passwordChangedAt().equals(passwordChangedAt);
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }
}
