package io.tidu;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes people of the tests into the table of accounts, where the program asks who somebody is. */
public final class TestAccounts {

    private TestAccounts() {}

    /** @param address where mail reaches them, if anywhere */
    public static Actor register(JdbcClient jdbc, Actor person, String login, @Nullable String address) {
        jdbc.sql("""
                        insert into account (id, login, display_name, password_hash, role, bureau_id, enterprise_id, email, active,
                            must_change_password, failed_logins, password_changed_at, created_at, version)
                        values (?, ?, ?, 'none', ?, ?, ?, ?, 1, 0, 0, utc_timestamp(6), utc_timestamp(6), 0)""")
                .param(RowKey.bytes(person.account().value()))
                .param(login)
                .param(person.name())
                .param(person.role().name())
                .param(person.bureau()
                        .map(OfBureau::bureau)
                        .map(bureau -> RowKey.bytes(bureau.value()))
                        .orElse(null))
                .param(person.enterprise()
                        .map(EnterpriseId::value)
                        .map(RowKey::bytes)
                        .orElse(null))
                .param(address)
                .update();
        return person;
    }
}
