package io.tidu.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets people in. The password is compared before anything else is looked at, also for a login nobody has, so that neither
 * the answer nor its time tells which logins exist.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final LoginAttempts attempts;

    AccountAuthentication(Accounts accounts, Passwords passwords, LoginAttempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var principal = admitted(asked);
        var admitted = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        admitted.setDetails(asked.getDetails());
        return admitted;
    }

    private AccountPrincipal admitted(Authentication asked) {
        var login = LoginName.canonical(asked.getName());
        var hash = accounts.findByLogin(login).map(Account::passwordHash).orElse(null);
        var attempt = new LoginAttempt(login, hash, matches(asked, hash), origin(asked));
        return attempts.decide(attempt).orElseThrow(() -> new LoginRefused(asked.getName()));
    }

    private boolean matches(Authentication asked, @Nullable String hash) {
        var typed = asked.getCredentials();
        try {
            return passwords.matches(typed == null ? "" : typed.toString(), hash);
        } catch (PasswordsBusy busy) {
            throw new LoginPostponed(asked.getName(), busy);
        }
    }

    private static String origin(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "local";
    }
}
