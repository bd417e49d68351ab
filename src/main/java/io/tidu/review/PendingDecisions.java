package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions that are made and not released; every question names the bureau, so that none hears of another's. */
@Repository
class PendingDecisions {

    private final JdbcClient jdbc;

    PendingDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is kept: not if there is one already. */
    boolean keep(PendingDecision pending, OfBureau bureau) {
        var subject = pending.subject();
        try {
            return jdbc.sql("""
                    insert into review_pending (filing_id, bureau_id, level, round_id, action, decision, number,
                        enterprise_name, credit_code, county_code, rung, account_id, account_name, origin, decided_at,
                        decision_key)
                    values (:filing, :bureau, :level, :round, :action, :decision, :number, :name, :code, :county, :rung,
                        :account, :by, :origin, :at, :key)""")
                            .param("filing", RowKey.bytes(subject.filing().value()))
                            .param("bureau", RowKey.bytes(bureau.bureau().value()))
                            .param("level", bureau.level().name())
                            .param("round", RowKey.bytes(subject.round().value()))
                            .param("action", pending.decision().action().name())
                            .param("decision", DecisionJson.write(pending.decision()))
                            .param("number", subject.number())
                            .param("name", subject.enterpriseName())
                            .param("code", subject.creditCode())
                            .param("county", subject.countyCode())
                            .param("rung", subject.rung())
                            .param(
                                    "account",
                                    RowKey.bytes(pending.by().account().value()))
                            .param("by", pending.by().name())
                            .param("origin", pending.by().origin())
                            .param("at", pending.at())
                            .param("key", RowKey.bytes(pending.key()))
                            .update()
                    == 1;
        } catch (DuplicateKeyException thereAlready) {
            return false;
        }
    }

    /** As it stands now, also if it came after this transaction began to look. */
    Optional<PendingDecision> now(FilingId filing, BureauId bureau) {
        return one(filing, bureau, "lock in share mode");
    }

    /**
     * Held until the end of the transaction: of those who release and take back, one has it. Asked for plainly first, since a lock
     * on a row that is not there would hold up everybody who decides about its neighbours.
     */
    Optional<PendingDecision> hold(FilingId filing, BureauId bureau) {
        return of(List.of(filing), bureau).isEmpty() ? Optional.empty() : one(filing, bureau, "for update");
    }

    /** Whoever's it is: at most one bureau decides about a filing at a time. */
    Optional<PendingDecision> hold(FilingId filing) {
        var bureau = jdbc.sql("select bureau_id from review_pending where filing_id = :filing")
                .param("filing", RowKey.bytes(filing.value()))
                .query((row, n) -> new BureauId(RowKey.uuid(row.getBytes("bureau_id"))))
                .optional();
        return bureau.flatMap(its -> one(filing, its, "for update"));
    }

    private Optional<PendingDecision> one(FilingId filing, BureauId bureau, String lock) {
        return jdbc.sql("select * from review_pending where filing_id = :filing and bureau_id = :bureau " + lock)
                .param("filing", RowKey.bytes(filing.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .query(PendingRows::read)
                .optional();
    }

    /** Those of many filings, in one query. */
    Map<FilingId, PendingDecision> of(Collection<FilingId> filings, BureauId bureau) {
        return filings.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from review_pending where filing_id in (:filings) and bureau_id = :bureau")
                        .param(
                                "filings",
                                filings.stream()
                                        .map(id -> RowKey.bytes(id.value()))
                                        .toList())
                        .param("bureau", RowKey.bytes(bureau.value()))
                        .query(PendingRows::read)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(pending -> pending.subject().filing(), Function.identity()));
    }

    void remove(FilingId filing) {
        jdbc.sql("delete from review_pending where filing_id = :filing")
                .param("filing", RowKey.bytes(filing.value()))
                .update();
    }
}
