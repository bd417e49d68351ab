package io.tidu.review;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something in one transaction, and again from its beginning where the database gave it up for another's sake, or where another
 * took a moment before what may be there once, such as the next step of a filing: the repetition then sees what the other did. Inside
 * a transaction of the caller nothing is repeated: only the caller can.
 */
@Component
class Repeated {

    private static final int MOST = 4;

    private final TransactionTemplate transaction;

    Repeated(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    <T> T inTransaction(Supplier<T> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> act.get()));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException given) {
                if (attempt == MOST) {
                    throw given;
                }
            }
        }
    }

    void inTransaction(Runnable act) {
        inTransaction(() -> {
            act.run();
            return true;
        });
    }
}
