package io.tidu.filing.ui;

import io.tidu.identity.AccountId;
import io.tidu.identity.BureauId;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Bureaus and accounts of a test's own. */
final class People {

    private final JdbcClient jdbc;
    private final UserDetailsService logins;

    People(JdbcClient jdbc, UserDetailsService logins) {
        this.jdbc = jdbc;
        this.logins = logins;
    }

    BureauId bureau(String level, String name, @Nullable String region, @Nullable BureauId parent) {
        var id = BureauId.next();
        jdbc.sql("""
                        insert into bureau (id, name, level, region_code, parent_id, active, version)
                        values (?, ?, ?, ?, ?, 1, 0)""")
                .param(RowKey.bytes(id.value()))
                .param(name)
                .param(level)
                .param(region)
                .param(parent == null ? null : RowKey.bytes(parent.value()))
                .update();
        return id;
    }

    UserDetails ofEnterprise(String role, String name, EnterpriseId enterprise) {
        return account(role, name, null, RowKey.bytes(enterprise.value()));
    }

    UserDetails ofBureau(String role, String name, BureauId bureau) {
        return account(role, name, RowKey.bytes(bureau.value()), null);
    }

    private UserDetails account(String role, String name, byte @Nullable [] bureau, byte @Nullable [] enterprise) {
        var id = AccountId.next();
        jdbc.sql("""
                        insert into account (id, login, display_name, password_hash, role, bureau_id, enterprise_id, active,
                            must_change_password, failed_logins, password_changed_at, created_at, version)
                        values (?, ?, ?, 'none', ?, ?, ?, 1, 0, 0, utc_timestamp(6), utc_timestamp(6), 0)""")
                .param(RowKey.bytes(id.value()))
                .param(id.value().toString())
                .param(name)
                .param(role)
                .param(bureau)
                .param(enterprise)
                .update();
        return logins.loadUserByUsername(id.value().toString());
    }
}
