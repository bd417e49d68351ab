package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingMoved;
import io.tidu.identity.AccountId;
import io.tidu.shared.RowKey;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The returns that are being prepared, one for each filing and person. */
@Repository
class KeptReturns {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptReturns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ReturnDraft of(FilingId filing, AccountId account) {
        return jdbc.sql(
                        "select draft, note from review_return_draft where filing_id = :filing and account_id = :account")
                .param("filing", RowKey.bytes(filing.value()))
                .param("account", RowKey.bytes(account.value()))
                .query((row, n) -> {
                    var prepared = (Decision.Return) DecisionJson.read(row.getString("draft"));
                    return new ReturnDraft(prepared.reason(), prepared.items(), row.getString("note"));
                })
                .optional()
                .orElse(ReturnDraft.NONE);
    }

    void keep(FilingId filing, AccountId account, ReturnDraft draft) {
        jdbc.sql(
                        draft.isEmpty()
                                ? "delete from review_return_draft where filing_id = :filing and account_id = :account"
                                : """
                                insert into review_return_draft (filing_id, account_id, draft, note, saved_at)
                                values (:filing, :account, :draft, :note, :now)
                                on duplicate key update draft = :draft, note = :note, saved_at = :now""")
                .param("filing", RowKey.bytes(filing.value()))
                .param("account", RowKey.bytes(account.value()))
                .param("draft", DecisionJson.write(new Decision.Return(draft.reason(), draft.items())))
                .param("note", draft.note())
                .param("now", clock.instant())
                .update();
    }

    /** Everybody's. Looked for first: to delete what is not there would lock the gap where neighbours are begun. */
    void discard(FilingId filing) {
        var accounts = jdbc.sql("select account_id from review_return_draft where filing_id = :filing")
                .param("filing", RowKey.bytes(filing.value()))
                .query(byte[].class)
                .list();
        for (var account : accounts) {
            jdbc.sql("delete from review_return_draft where filing_id = :filing and account_id = :account")
                    .param("filing", RowKey.bytes(filing.value()))
                    .param("account", account)
                    .update();
        }
    }

    @EventListener
    void on(FilingMoved moved) {
        discard(moved.filing().id());
    }
}
