package io.tidu.filing;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.SlotCode;
import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages of figures: those that hold now, and those of the firm as each submission had them. */
@Repository
class StoredSourcePages {

    private final JdbcClient jdbc;

    StoredSourcePages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the firm says now. */
    List<SourcePage> drafted(FilingId filing) {
        return query("side = 'FIRM' and submission = 0", filing, 0);
    }

    /** What the firm said in a submission, and what officials say. */
    List<SourcePage> submitted(FilingId filing, int submission) {
        return query("(side = 'FIRM' and submission = :submission or side = 'OFFICE')", filing, submission);
    }

    private List<SourcePage> query(String which, FilingId filing, int submission) {
        return jdbc.sql("""
                select path, side, file_id, slot, file_name, page, claimed, told_by_name, told_at from filing_source_page
                 where filing_id = :filing and %s and submission in (0, :submission) order by path, side""".formatted(which))
                .param("filing", RowKey.bytes(filing.value()))
                .param("submission", submission)
                .query(StoredSourcePages::row)
                .list();
    }

    void tell(FilingId filing, SourcePage page, Actor actor) {
        jdbc.sql("""
                insert into filing_source_page (filing_id, submission, side, path, file_id, slot, file_name, page, claimed,
                    told_by, told_by_name, told_at)
                values (:filing, 0, :side, :path, :file, :slot, :name, :page, :claimed, :by, :byName, :at)
                on duplicate key update file_id = :file, slot = :slot, file_name = :name, page = :page, claimed = :claimed,
                    told_by = :by, told_by_name = :byName, told_at = :at""")
                .param("filing", RowKey.bytes(filing.value()))
                .param("side", page.side().name())
                .param("path", page.path().text())
                .param("file", RowKey.bytes(page.file().value()))
                .param("slot", page.slot().value())
                .param("name", page.fileName())
                .param("page", page.page())
                .param("claimed", page.claimed())
                .param("by", RowKey.bytes(actor.account().value()))
                .param("byName", page.by())
                .param("at", Timestamp.from(page.at()))
                .update();
    }

    void forget(FilingId filing, SourceSide side, FieldPath path) {
        jdbc.sql(
                        "delete from filing_source_page where filing_id = :filing and submission = 0 and side = :side and path = :path")
                .param("filing", RowKey.bytes(filing.value()))
                .param("side", side.name())
                .param("path", path.text())
                .update();
    }

    /** Keeps what the firm says now as part of a submission. */
    void freeze(FilingId filing, int submission) {
        jdbc.sql("""
                insert into filing_source_page (filing_id, submission, side, path, file_id, slot, file_name, page, claimed,
                    told_by, told_by_name, told_at)
                select filing_id, :submission, side, path, file_id, slot, file_name, page, claimed, told_by, told_by_name, told_at
                  from filing_source_page where filing_id = :filing and submission = 0 and side = 'FIRM'""")
                .param("filing", RowKey.bytes(filing.value()))
                .param("submission", submission)
                .update();
    }

    private static SourcePage row(ResultSet columns, int number) throws SQLException {
        return new SourcePage(
                FieldPath.parse(columns.getString("path")),
                SourceSide.valueOf(columns.getString("side")),
                new EvidenceId(RowKey.uuid(columns.getBytes("file_id"))),
                new SlotCode(columns.getString("slot")),
                columns.getString("file_name"),
                columns.getInt("page"),
                columns.getString("claimed"),
                columns.getString("told_by_name"),
                columns.getTimestamp("told_at").toInstant(),
                false,
                false);
    }
}
