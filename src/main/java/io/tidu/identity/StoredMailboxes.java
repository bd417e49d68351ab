package io.tidu.identity;

import io.tidu.shared.RowKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredMailboxes implements Mailboxes {

    private static final String REACHABLE = """
            select id, role, coalesce(enterprise_id, bureau_id) as affiliated, email from account
            where active and not suspended and email is not null""";

    private final JdbcClient jdbc;

    StoredMailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Mailbox> of(UUID reader, @Nullable Role role) {
        var who = REACHABLE + (role == null ? "" : " and role = :role") + " and ";
        return rows(
                who + "id = :reader union all " + who + "enterprise_id = :reader union all " + who
                        + "bureau_id = :reader",
                Map.of("reader", RowKey.bytes(reader), "role", role == null ? "" : role.name()));
    }

    @Override
    public List<Mailbox> ofAccounts(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : rows(
                        REACHABLE + " and id in (:ids)",
                        Map.of("ids", accounts.stream().map(RowKey::bytes).toList()));
    }

    @Override
    public List<Mailbox> all(@Nullable AccountId after, int limit) {
        var from = after == null ? new UUID(0, 0) : after.value();
        return rows(
                REACHABLE + " and id > :after order by id limit :limit",
                Map.of("after", RowKey.bytes(from), "limit", limit));
    }

    private List<Mailbox> rows(String sql, Map<String, ?> parameters) {
        record Row(UUID id, Role role, @Nullable UUID affiliated, String email) {}
        return jdbc.sql(sql).params(parameters).query(Row.class).list().stream()
                .map(row -> new Mailbox(new AccountId(row.id()), row.role(), row.affiliated(), row.email()))
                .toList();
    }
}
