package io.tidu.shared;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a use case in one transaction and repeats it whole where the database gave it up for another's sake: a deadlock, a lock not
 * got in time, a row that was changed meanwhile, or a unique key that somebody else took a moment before. The repetition then
 * sees what the other did. Inside a transaction of the caller nothing is repeated: only the caller can.
 */
@Component
public class Attempts {

    private static final int MOST = 4;

    private final TransactionTemplate transaction;

    public Attempts(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T inTransaction(Supplier<T> useCase) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return useCase.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> useCase.get()));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException given) {
                if (attempt == MOST) {
                    throw given;
                }
            }
        }
    }

    public void inTransaction(Runnable useCase) {
        inTransaction(() -> {
            useCase.run();
            return true;
        });
    }
}
