package io.tidu.review;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The views that are kept; every question names the bureau, so that none hears of another's. */
@Repository
class SavedViews {

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A view as it is kept. */
    record Kept(ViewId id, AccountId maker, String madeBy, String name, String query, boolean shared) {

        boolean by(Actor actor) {
            return maker.equals(actor.account());
        }

        /** @param there who works for the bureau */
        SavedView seenBy(Actor actor, Set<AccountId> there) {
            boolean mine = by(actor);
            return new SavedView(id, name, query, shared, madeBy, mine, mine || !there.contains(maker));
        }
    }

    List<Kept> of(AccountId account, BureauId bureau) {
        return jdbc.sql("""
                select id, account_id, made_by, name, query, shared from review_view
                where bureau_id = :bureau and (account_id = :account or shared)
                order by account_id <> :account, name, id""")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("account", RowKey.bytes(account.value()))
                .query((row, n) -> new Kept(
                        new ViewId(RowKey.uuid(row.getBytes("id"))),
                        new AccountId(RowKey.uuid(row.getBytes("account_id"))),
                        row.getString("made_by"),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("shared")))
                .list();
    }

    int countOf(AccountId account, BureauId bureau) {
        return jdbc.sql("select count(*) from review_view where account_id = :account and bureau_id = :bureau")
                .param("account", RowKey.bytes(account.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .query(Integer.class)
                .single();
    }

    void add(Kept view, BureauId bureau) {
        jdbc.sql("""
                insert into review_view (id, bureau_id, account_id, made_by, name, query, shared, changed_at)
                values (:id, :bureau, :account, :by, :name, :query, :shared, :now)""")
                .param("id", RowKey.bytes(view.id().value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("account", RowKey.bytes(view.maker().value()))
                .param("by", view.madeBy())
                .param("name", view.name())
                .param("query", view.query())
                .param("shared", view.shared())
                .param("now", clock.instant())
                .update();
    }

    void change(ViewId id, String name, boolean shared) {
        jdbc.sql("update review_view set name = :name, shared = :shared, changed_at = :now where id = :id")
                .param("id", RowKey.bytes(id.value()))
                .param("name", name)
                .param("shared", shared)
                .param("now", clock.instant())
                .update();
    }

    void replace(ViewId id, String query) {
        jdbc.sql("update review_view set query = :query, changed_at = :now where id = :id")
                .param("id", RowKey.bytes(id.value()))
                .param("query", query)
                .param("now", clock.instant())
                .update();
    }

    void remove(ViewId id) {
        jdbc.sql("delete from review_view where id = :id")
                .param("id", RowKey.bytes(id.value()))
                .update();
    }
}
