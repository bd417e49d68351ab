package io.tidu.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Opens accounts whose password is known beforehand: for the program's own data, and nobody else. */
@Service
public class AccountProvision {

    private final AccountOpening opening;
    private final Passwords passwords;
    private final TransactionOperations transactions;

    AccountProvision(AccountOpening opening, Passwords passwords, TransactionOperations transactions) {
        this.opening = opening;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    /**
     * Opens an account that can be used at once.
     *
     * @param by {@link Actor#program}, or a system administrator
     * @throws NotFound if it is anybody else
     * @throws AccountRefused if the login is taken, or role and affiliation do not fit each other
     * @throws PasswordRefused if the policy in force wants another password
     */
    public AccountId open(Actor by, NewAccount wanted, String password) {
        if (!by.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
        var hashed = passwords.accept(password, wanted.login());
        return transactions.execute(begun -> opening.open(by, wanted, hashed));
    }
}
