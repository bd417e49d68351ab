package io.tidu.title;

import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import io.tidu.title.GrantTitles.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the files on their way into the register, with what came of their rows. */
@Repository
class ImportPreviews {

    private static final String PREVIEW = """
            select i.*,
              (select count(*) from title_import_row r where r.import_id = i.id and r.verdict = 'NEW') as fresh,
              (select count(*) from title_import_row r where r.import_id = i.id and r.verdict = 'MATCHED') as matched,
              (select count(*) from title_import_row r where r.import_id = i.id and r.verdict = 'AMBIGUOUS') as ambiguous,
              (select count(*) from title_import_row r
                where r.import_id = i.id and r.verdict = 'AMBIGUOUS' and r.decision = 'GRANT') as decided,
              (select count(*) from title_import_row r where r.import_id = i.id and r.verdict = 'REFUSED') as refused,
              (select count(*) from title_import_row r where r.import_id = i.id and r.verdict = 'ELSEWHERE') as elsewhere,
              (select count(*) from title_import_row r where r.import_id = i.id and r.awaited_id is not null
                and (r.verdict in ('NEW', 'MATCHED') or r.decision = 'GRANT')) as awaited,
              (select max(o.list_number) from title_import o
                where o.file_digest = i.file_digest and o.bureau_id = i.bureau_id and o.status = 'CONFIRMED'
                  and o.id <> i.id) as same_file_as
            from title_import i""";

    private final JdbcClient jdbc;

    ImportPreviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the file until the transaction ends, so that it is confirmed or decided by one at a time. */
    ImportPreview lock(BureauId bureau, TitleImportId id) {
        var held = jdbc.sql("select id from title_import where id = ? and bureau_id = ? for update")
                .params(RowKey.bytes(id.value()), RowKey.bytes(bureau.value()))
                .query((row, i) -> row.getBytes(1))
                .list();
        if (held.isEmpty()) {
            throw new NotFound();
        }
        return preview(bureau, id);
    }

    ImportPreview preview(BureauId bureau, TitleImportId id) {
        return jdbc.sql(PREVIEW + " where i.id = ? and i.bureau_id = ?")
                .params(RowKey.bytes(id.value()), RowKey.bytes(bureau.value()))
                .query(ImportPreviews::preview)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<ImportPreview> recent(BureauId bureau, int limit) {
        return jdbc.sql(PREVIEW + " where i.bureau_id = ? order by i.uploaded_at desc, i.id desc limit ?")
                .params(RowKey.bytes(bureau.value()), limit)
                .query(ImportPreviews::preview)
                .list();
    }

    private static ImportPreview preview(ResultSet row, int number) throws SQLException {
        return new ImportPreview(
                new TitleImportId(TitleColumns.uuid(row, "id")),
                row.getString("file_name"),
                row.getString("format"),
                row.getInt("header_row"),
                row.getBoolean("has_credit_code"),
                row.getString("above").lines().toList(),
                row.getString("unused").lines().toList(),
                ImportStatus.valueOf(row.getString("status")),
                terms(row),
                new RowCounts(
                        row.getInt("rows_in"),
                        row.getInt("rows_blank"),
                        row.getInt("fresh"),
                        row.getInt("matched"),
                        row.getInt("ambiguous"),
                        row.getInt("decided"),
                        row.getInt("refused"),
                        row.getInt("elsewhere"),
                        row.getInt("awaited")),
                row.getObject("granted", Integer.class),
                row.getString("same_file_as"),
                row.getString("account_name"),
                row.getTimestamp("uploaded_at").toInstant());
    }

    /** The digest of the file as it was uploaded. */
    String digest(TitleImportId id) {
        return jdbc.sql("select file_digest from title_import where id = ?")
                .param(RowKey.bytes(id.value()))
                .query(String.class)
                .single();
    }

    private static @Nullable OutsideList outside(ResultSet row) throws SQLException {
        return row.getBytes("awaited_call") == null
                ? null
                : new OutsideList(TitleColumns.uuid(row, "awaited_call"), row.getString("address"));
    }

    private static @Nullable ListTerms terms(ResultSet row) throws SQLException {
        return row.getString("rung") == null
                ? null
                : new ListTerms(
                        row.getString("rung"),
                        new SourceList(
                                row.getString("list_number"),
                                row.getString("list_name"),
                                TitleColumns.date(row, "published_on")),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("valid_until", LocalDate.class),
                        outside(row));
    }
}
