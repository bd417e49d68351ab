package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.filing.LevelWork;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The opinions being written, one for each filing and bureau. */
@Repository
class Opinions implements LevelWork {

    private final JdbcClient jdbc;
    private final Clock clock;

    Opinions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Opinion of(FilingId filing, BureauId bureau) {
        return find(filing, bureau, "");
    }

    private Opinion find(FilingId filing, BureauId bureau, String lock) {
        return jdbc.sql("""
                select content, revision, written_by, written_at from review_opinion
                where filing_id = :filing and bureau_id = :bureau""" + lock)
                .param("filing", RowKey.bytes(filing.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .query((row, number) -> new Opinion(
                        row.getString("content"),
                        row.getLong("revision"),
                        row.getString("written_by"),
                        row.getTimestamp("written_at").toInstant()))
                .optional()
                .orElse(Opinion.NONE);
    }

    /** Who wrote something there is at work; an emptied page is no work. */
    @Override
    public Map<FilingId, Begun> begun(Collection<FilingId> filings, BureauId bureau) {
        var begun = new HashMap<FilingId, Begun>();
        jdbc.sql("""
                select filing_id, content, written_by, written_at from review_opinion
                where filing_id in (:filings) and bureau_id = :bureau""")
                .param(
                        "filings",
                        filings.stream().map(id -> RowKey.bytes(id.value())).toList())
                .param("bureau", RowKey.bytes(bureau.value()))
                .query((ResultSet row) -> {
                    if (!row.getString("content").isBlank()) {
                        begun.put(
                                new FilingId(RowKey.uuid(row.getBytes("filing_id"))),
                                new Begun(
                                        row.getString("written_by"),
                                        row.getTimestamp("written_at").toInstant()));
                    }
                });
        return begun;
    }

    /** Whether it was written: not if somebody wrote since that revision. */
    boolean write(FilingId filing, BureauId bureau, String text, long baseRevision, Actor by) {
        return baseRevision == 0 ? begin(filing, bureau, text, by) : replace(filing, bureau, text, baseRevision, by);
    }

    /** What stands there now and will until the end of the transaction; whoever else writes waits. Begins it if nobody has. */
    Opinion lock(FilingId filing, BureauId bureau, Actor by) {
        write("""
                insert into review_opinion (filing_id, bureau_id, content, revision, written_by, written_at)
                values (:filing, :bureau, :text, :base, :by, :at) on duplicate key update revision = revision""", filing, bureau, "", 0, by);
        return find(filing, bureau, " for update");
    }

    void discard(FilingId filing, BureauId bureau) {
        jdbc.sql("delete from review_opinion where filing_id = :filing and bureau_id = :bureau")
                .param("filing", RowKey.bytes(filing.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .update();
    }

    private boolean begin(FilingId filing, BureauId bureau, String text, Actor by) {
        try {
            return write("""
                    insert into review_opinion (filing_id, bureau_id, content, revision, written_by, written_at)
                    values (:filing, :bureau, :text, 1 + :base, :by, :at)""", filing, bureau, text, 0, by);
        } catch (DuplicateKeyException somebodyBegan) {
            return false;
        }
    }

    boolean replace(FilingId filing, BureauId bureau, String text, long baseRevision, Actor by) {
        return write("""
                update review_opinion set content = :text, revision = revision + 1, written_by = :by, written_at = :at
                where filing_id = :filing and bureau_id = :bureau and revision = :base""", filing, bureau, text, baseRevision, by);
    }

    private boolean write(String sql, FilingId filing, BureauId bureau, String text, long baseRevision, Actor by) {
        return jdbc.sql(sql)
                        .param("filing", RowKey.bytes(filing.value()))
                        .param("bureau", RowKey.bytes(bureau.value()))
                        .param("text", text)
                        .param("base", baseRevision)
                        .param("by", by.name())
                        .param("at", clock.instant())
                        .update()
                == 1;
    }
}
