package io.tidu.identity;

import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredAuditTrail implements AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredAuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String subject, String action, @Nullable String before, @Nullable String after) {
        jdbc.sql("""
                insert into audit_entry (id, at, account_id, account_name, role, bureau_id, origin, subject, action,
                                         before_state, after_state)
                values (:id, :at, :account, :name, :role, :bureau, :origin, :subject, :action, :before, :after)""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("at", clock.instant())
                .param("account", RowKey.bytes(actor.account().value()))
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param(
                        "bureau",
                        actor.bureau()
                                .map(of -> RowKey.bytes(of.bureau().value()))
                                .orElse(null))
                .param("origin", actor.origin())
                .param("subject", subject)
                .param("action", action)
                .param("before", before)
                .param("after", after)
                .update();
    }
}
