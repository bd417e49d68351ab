package io.tidu.review;

import io.tidu.identity.AccountId;
import io.tidu.shared.RowKey;
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
        return jdbc.sql("select layout, start_view, single_keys from review_habit where account_id = :account")
                .param("account", RowKey.bytes(account.value()))
                .query((row, n) -> {
                    var start = row.getBytes("start_view");
                    return new DeskHabit(
                            row.getString("layout"),
                            start == null ? null : new ViewId(RowKey.uuid(start)),
                            row.getBoolean("single_keys"));
                })
                .optional()
                .orElse(DeskHabit.NONE);
    }

    void keep(AccountId account, DeskHabit habit) {
        var start = habit.start();
        jdbc.sql("""
                insert into review_habit (account_id, layout, start_view, single_keys)
                values (:account, :layout, :start, :single)
                on duplicate key update layout = :layout, start_view = :start, single_keys = :single""")
                .param("account", RowKey.bytes(account.value()))
                .param("layout", habit.layout())
                .param("start", start == null ? null : RowKey.bytes(start.value()))
                .param("single", habit.keys())
                .update();
    }
}
