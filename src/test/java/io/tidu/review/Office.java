package io.tidu.review;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.shared.RowKey;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Colleagues with accounts, for those tests in which work is given to people. */
public final class Office {

    private final JdbcTemplate jdbc;

    public Office(ApplicationContext context) {
        jdbc = context.getBean(JdbcTemplate.class);
    }

    /** Gives somebody of a stage an account, under the name. */
    public Actor employed(Actor actor, String name) {
        var of = (OfBureau) actor.affiliation();
        var named = new Actor(actor.account(), name, actor.role(), of, actor.origin());
        jdbc.update(
                """
                insert into account (id, login, display_name, password_hash, role, bureau_id, active, must_change_password,
                    failed_logins, password_changed_at, created_at, version)
                values (?, ?, ?, 'x', ?, ?, 1, 0, 0, now(), now(), 0)""",
                RowKey.bytes(actor.account().value()),
                actor.account().value().toString(),
                name,
                actor.role().name(),
                RowKey.bytes(of.bureau().value()));
        return named;
    }

    public Actor colleague(Actor of, String name) {
        return employed(new Actor(AccountId.next(), name, of.role(), of.affiliation(), of.origin()), name);
    }

    public int count(String sql, UUID key) {
        var found = jdbc.queryForObject(sql, Integer.class, (Object) RowKey.bytes(key));
        return found == null ? 0 : found;
    }

    public void execute(String sql, Object... arguments) {
        jdbc.update(sql, arguments);
    }
}
