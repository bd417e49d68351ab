package io.tidu.identity;

import io.tidu.shared.RowKey;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the keys in a table. The row is inserted before the act: a second call with the same key waits on that row until
 * the first has ended, and then finds its result, or, if the first failed, does the act itself.
 */
@Component
class StoredOnce implements Once {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredOnce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String perform(UUID key, Actor actor, String operation, Supplier<String> act) {
        if (!claim(key, actor, operation)) {
            return earlierResult(key, actor, operation);
        }
        var result = act.get();
        jdbc.sql("update idempotency_key set result = :result where id = :id")
                .param("result", result)
                .param("id", RowKey.bytes(key))
                .update();
        return result;
    }

    private boolean claim(UUID key, Actor actor, String operation) {
        try {
            jdbc.sql(
                            "insert into idempotency_key (id, account_id, operation, at) values (:id, :account, :operation, :at)")
                    .param("id", RowKey.bytes(key))
                    .param("account", RowKey.bytes(actor.account().value()))
                    .param("operation", operation)
                    .param("at", clock.instant())
                    .update();
            return true;
        } catch (DuplicateKeyException earlier) {
            return false;
        }
    }

    private String earlierResult(UUID key, Actor actor, String operation) {
        return jdbc.sql("""
                select result from idempotency_key
                where id = :id and account_id = :account and operation = :operation for update""")
                .param("id", RowKey.bytes(key))
                .param("account", RowKey.bytes(actor.account().value()))
                .param("operation", operation)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotAllowed("identity.keyReused"));
    }
}
