package io.tidu.identity;

import io.tidu.identity.Affiliation.Independent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * At the first start outside demo mode somebody must be able to begin: one system administrator with a password for one
 * login, from the environment, or made up and printed in one line.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final AccountOpening opening;
    private final Passwords passwords;
    private final TransactionOperations transactions;
    private final String login;
    private final @Nullable String givenPassword;

    FirstAdministrator(
            Accounts accounts,
            AccountOpening opening,
            Passwords passwords,
            TransactionOperations transactions,
            @Value("${TIDU_ADMIN_LOGIN:sysadmin}") String login,
            @Value("${TIDU_ADMIN_PASSWORD:#{null}}") @Nullable String givenPassword) {
        this.accounts = accounts;
        this.opening = opening;
        this.passwords = passwords;
        this.transactions = transactions;
        this.login = login;
        this.givenPassword = givenPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.existsByRole(Role.SYSTEM_ADMIN)) {
            open(new LoginName(login));
        }
    }

    private void open(LoginName name) {
        var password = givenPassword == null || givenPassword.isBlank() ? OneTimePassword.next() : givenPassword;
        var hashed = passwords.accept(password, name);
        var wanted =
                new NewAccount(name, new PersonName(name.value()), Role.SYSTEM_ADMIN, new Independent(), null, null);
        transactions.execute(begun -> opening.openForOneLogin(Actor.program("first start"), wanted, hashed));
        if (password.equals(givenPassword)) {
            log.info("First start: system administrator '{}' opened with the password from TIDU_ADMIN_PASSWORD", name);
        } else {
            log.warn("First start: system administrator '{}', password for one login: {}", name, password);
        }
    }
}
