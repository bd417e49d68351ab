package io.tidu.identity;

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
    private final boolean mustChangePassword;
    private @Nullable String passwordHash;

    AccountPrincipal(Account of, Affiliation affiliation, boolean locked) {
        this.account = of.id();
        this.login = of.login();
        this.displayName = of.displayName();
        this.role = of.role();
        this.affiliation = affiliation;
        this.active = of.isActive();
        this.locked = locked;
        this.mustChangePassword = of.mustChangePassword();
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
