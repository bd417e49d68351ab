package io.tidu.identity;

import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of accounts, read without entities. */
@Component
class AccountRows {

    private static final String COLUMNS = """
            select a.*, b.name as bureau_name from account a left join bureau b on b.id = a.bureau_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** People of bureaus, experts and administrators, by login. */
    List<AccountRow> ofOffices(AccountFilter filter, int offset, int limit) {
        return list(" where a.enterprise_id is null" + conditions(filter), arguments(filter), offset, limit);
    }

    List<AccountRow> locked(int offset, int limit) {
        return list(
                conditions(new AccountFilter("", null, null, true)).replaceFirst(" and", " where"),
                arguments(AccountFilter.ALL),
                offset,
                limit);
    }

    List<AccountRow> of(EnterpriseId enterprise) {
        return list(
                " where a.enterprise_id = :enterprise",
                Map.of("enterprise", RowKey.bytes(enterprise.value())),
                0,
                Integer.MAX_VALUE);
    }

    private List<AccountRow> list(String where, Map<String, ?> arguments, int offset, int limit) {
        return jdbc.sql(COLUMNS + where + " order by a.login limit :limit offset :offset")
                .params(arguments)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    private static String conditions(AccountFilter filter) {
        return (filter.text().isBlank() ? "" : " and (a.login like :text or a.display_name like :text)")
                + (filter.role() == null ? "" : " and a.role = :role")
                + (filter.bureau() == null ? "" : " and a.bureau_id = :bureau")
                + (filter.lockedOnly() ? " and a.locked_until > :now" : "");
    }

    private Map<String, Object> arguments(AccountFilter filter) {
        var arguments = new HashMap<String, Object>();
        arguments.put("text", beginning(filter.text().strip()));
        arguments.put("now", clock.instant());
        if (filter.role() != null) {
            arguments.put("role", filter.role().name());
        }
        if (filter.bureau() != null) {
            arguments.put("bureau", RowKey.bytes(filter.bureau().value()));
        }
        return arguments;
    }

    /** What somebody typed, as the beginning of a text: their own wildcards mean themselves. */
    static String beginning(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private AccountRow row(ResultSet row) throws SQLException {
        var bureau = row.getBytes("bureau_id");
        var enterprise = row.getBytes("enterprise_id");
        var lockedUntil = instant(row, "locked_until");
        return new AccountRow(
                new AccountId(RowKey.uuid(row.getBytes("id"))),
                row.getString("login"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                bureau == null ? null : new BureauId(RowKey.uuid(bureau)),
                row.getString("bureau_name"),
                enterprise == null ? null : new EnterpriseId(RowKey.uuid(enterprise)),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("active"),
                lockedUntil != null && clock.instant().isBefore(lockedUntil),
                row.getBoolean("must_change_password"),
                instant(row, "last_login_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
