package io.tidu.identity;

import java.time.Clock;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of a login name for Spring Security. */
@Service
class AccountLookup implements UserDetailsService {

    private final Accounts accounts;
    private final BureauDirectory bureaus;
    private final Passwords passwords;
    private final Clock clock;

    AccountLookup(Accounts accounts, BureauDirectory bureaus, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.bureaus = bureaus;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountPrincipal loadUserByUsername(String login) {
        return accounts.findByLogin(LoginName.canonical(login))
                .map(this::principal)
                .orElseThrow(() -> new UsernameNotFoundException(login));
    }

    AccountPrincipal principal(Account account) {
        return new AccountPrincipal(
                account,
                account.affiliation(bureaus),
                account.isLockedAt(clock.instant()),
                account.mustChangePassword() || passwords.isExpired(account.passwordChangedAt()));
    }
}
