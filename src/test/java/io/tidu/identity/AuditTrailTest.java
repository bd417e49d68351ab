package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.Independent;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@TiduTest
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String subject = "test:" + UUID.randomUUID();
    private final Actor actor = new Actor(AccountId.next(), "王某", Role.SYSTEM_ADMIN, new Independent(), "10.0.0.7");

    @Test
    void keepsWhoWhenFromWhereBeforeAndAfter() {
        transaction.executeWithoutResult(status -> trail.record(actor, subject, "RENAMED", "旧名", "新名"));
        var entry = jdbc.sql("select * from audit_entry where subject = :subject")
                .param("subject", subject)
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("account_name", "王某")
                .containsEntry("role", "SYSTEM_ADMIN")
                .containsEntry("origin", "10.0.0.7")
                .containsEntry("action", "RENAMED")
                .containsEntry("before_state", "旧名")
                .containsEntry("after_state", "新名")
                .doesNotContainEntry("at", null);
    }

    @Test
    void anEntryGoesWithItsChange() {
        transaction.executeWithoutResult(status -> {
            trail.record(actor, subject, "RENAMED", null, null);
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :subject")
                        .param("subject", subject)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAnEntryOutsideATransaction() {
        assertThatThrownBy(() -> trail.record(actor, subject, "RENAMED", null, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
