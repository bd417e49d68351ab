package io.tidu.review;

import io.tidu.identity.AccountId;
import io.tidu.shared.RowKey;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for everybody who has chosen something. */
@Repository
class SavedHabits {

    private final JdbcClient jdbc;

    SavedHabits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DeskHabit of(AccountId account) {
        return jdbc.sql(
                        "select layout, start_view, lost_view, single_keys from review_habit where account_id = :account")
                .param("account", RowKey.bytes(account.value()))
                .query((row, n) -> {
                    var start = row.getBytes("start_view");
                    return new DeskHabit(
                            row.getString("layout"),
                            start == null ? null : new ViewId(RowKey.uuid(start)),
                            row.getString("lost_view"),
                            row.getBoolean("single_keys"));
                })
                .optional()
                .orElse(DeskHabit.NONE);
    }

    /** Of the same person at two screens one waits for the other until the end of the transaction. */
    void hold(AccountId account) {
        keep(account, "account_id = account_id", Map.of());
    }

    void layout(AccountId account, String layout) {
        keep(account, "layout = :layout", Map.of("layout", layout));
    }

    void keys(AccountId account, boolean keys) {
        keep(account, "single_keys = :single", Map.of("single", keys));
    }

    void start(AccountId account, @Nullable ViewId view) {
        var start = view == null ? null : RowKey.bytes(view.value());
        keep(account, "start_view = :start, lost_view = null", Collections.singletonMap("start", start));
    }

    void understood(AccountId account) {
        keep(account, "lost_view = null", Map.of());
    }

    /** No desk but this person's begins any more with a view that the others are to see no more; they are told its name. */
    void lose(ViewId view, String name, AccountId but) {
        jdbc.sql("""
                update review_habit set start_view = null, lost_view = :name
                where start_view = :view and account_id <> :but""")
                .param("view", RowKey.bytes(view.value()))
                .param("name", name)
                .param("but", RowKey.bytes(but.value()))
                .update();
    }

    void forget(ViewId view) {
        jdbc.sql("update review_habit set start_view = null where start_view = :view")
                .param("view", RowKey.bytes(view.value()))
                .update();
    }

    /** Only what is named: what another screen of the same person keeps meanwhile stays. */
    private void keep(AccountId account, String change, Map<String, ? extends @Nullable Object> values) {
        jdbc.sql("""
                insert into review_habit (account_id, layout, single_keys) values (:account, '', true)
                on duplicate key update account_id = account_id""").param("account", RowKey.bytes(account.value())).update();
        jdbc.sql("update review_habit set " + change + " where account_id = :account")
                .param("account", RowKey.bytes(account.value()))
                .params(values)
                .update();
    }
}
