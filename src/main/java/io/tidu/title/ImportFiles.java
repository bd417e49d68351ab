package io.tidu.title;

import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import io.tidu.title.GrantTitles.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the files on their way into the register; their rows are {@link ImportRows}. */
@Repository
class ImportFiles {

    /** What nobody confirmed is kept so long; what was never read to its end, a day. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Duration KEPT_UNREAD = Duration.ofDays(1);

    private static final String PREVIEW = """
            select i.*,
              (select count(*) from title_import_row r where r.import_id = i.id and r.verdict = 'NEW') as fresh,
              (select count(*) from title_import_row r where r.import_id = i.id and r.verdict = 'MATCHED') as matched,
              (select count(*) from title_import_row r where r.import_id = i.id and r.verdict = 'AMBIGUOUS') as ambiguous,
              (select count(*) from title_import_row r
                where r.import_id = i.id and r.verdict = 'AMBIGUOUS' and r.decision = 'GRANT') as decided,
              (select count(*) from title_import_row r where r.import_id = i.id and r.verdict = 'REFUSED') as refused,
              (select max(o.list_number) from title_import o
                where o.file_digest = i.file_digest and o.bureau_id = i.bureau_id and o.status = 'CONFIRMED'
                  and o.id <> i.id) as same_file_as
            from title_import i""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(ImportFile file) {
        forgetOld();
        jdbc.sql("""
                insert into title_import (id, bureau_id, account_id, account_name, file_name, file_digest, format,
                    header_row, has_credit_code, above, unused, status, rows_in, rows_blank, uploaded_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'READING', 0, 0, ?, 0)""")
                .params(
                        RowKey.bytes(file.id().value()),
                        RowKey.bytes(file.bureau()),
                        RowKey.bytes(file.account()),
                        file.accountName(),
                        file.fileName(),
                        file.digest(),
                        file.format(),
                        file.header().row(),
                        file.header().has(ListColumn.CREDIT_CODE),
                        ImportFile.joined(file.header().above()),
                        ImportFile.joined(file.header().unused()),
                        clock.instant())
                .update();
    }

    private void forgetOld() {
        jdbc.sql("""
                delete from title_import
                where (status <> 'CONFIRMED' and uploaded_at < ?) or (status = 'READING' and uploaded_at < ?)""")
                .params(clock.instant().minus(KEPT), clock.instant().minus(KEPT_UNREAD))
                .update();
    }

    void read(TitleImportId id, int all, int blank) {
        jdbc.sql("update title_import set status = 'READ', rows_in = ?, rows_blank = ? where id = ?")
                .params(all, blank, RowKey.bytes(id.value()))
                .update();
    }

    /** Takes the file for a check; an earlier check that still runs finds itself overtaken. @return the new version */
    long beginCheck(TitleImportId id, ListTerms terms) {
        jdbc.sql("""
                update title_import set status = 'CHECKING', rung = :rung, list_number = :number, list_name = :name,
                    kind = :kind, published_on = :published, valid_until = :until, version = version + 1
                where id = :id and status in ('READ', 'CHECKING', 'CHECKED')""")
                .param("rung", terms.rung())
                .param("number", terms.list().number())
                .param("name", terms.list().name())
                .param("kind", terms.kind().name())
                .param("published", terms.list().publishedOn())
                .param("until", terms.validUntil())
                .param("id", RowKey.bytes(id.value()))
                .update();
        return jdbc.sql("select version from title_import where id = ?")
                .param(RowKey.bytes(id.value()))
                .query(Long.class)
                .single();
    }

    /** Holds the file until the transaction ends. @throws ImportRefused.Overtaken if another check has begun since */
    void requireVersion(TitleImportId id, long version) {
        var held = jdbc.sql(
                        "select id from title_import where id = ? and version = ? and status = 'CHECKING' for update")
                .params(RowKey.bytes(id.value()), version)
                .query((row, i) -> row.getBytes(1))
                .list();
        if (held.isEmpty()) {
            throw new ImportRefused.Overtaken();
        }
    }

    void checked(TitleImportId id) {
        status(id, ImportStatus.CHECKED);
    }

    /** Back to where its terms can be given again. */
    void uncheck(TitleImportId id) {
        jdbc.sql("update title_import set status = 'READ' where id = ? and status in ('CHECKING', 'CHECKED')")
                .param(RowKey.bytes(id.value()))
                .update();
    }

    private void status(TitleImportId id, ImportStatus status) {
        jdbc.sql("update title_import set status = ? where id = ?")
                .params(status.name(), RowKey.bytes(id.value()))
                .update();
    }

    void confirmed(TitleImportId id, int granted) {
        jdbc.sql("""
                update title_import set status = 'CONFIRMED', granted = ?, confirmed_at = ?, version = version + 1
                where id = ?""").params(granted, clock.instant(), RowKey.bytes(id.value())).update();
    }

    void forget(TitleImportId id) {
        jdbc.sql("delete from title_import where id = ? and status <> 'CONFIRMED'")
                .param(RowKey.bytes(id.value()))
                .update();
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
                .query(ImportFiles::preview)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<ImportPreview> recent(BureauId bureau, int limit) {
        return jdbc.sql(PREVIEW + " where i.bureau_id = ? order by i.uploaded_at desc, i.id desc limit ?")
                .params(RowKey.bytes(bureau.value()), limit)
                .query(ImportFiles::preview)
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
                        row.getInt("refused")),
                row.getObject("granted", Integer.class),
                row.getString("same_file_as"),
                row.getString("account_name"),
                row.getTimestamp("uploaded_at").toInstant());
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
                        row.getObject("valid_until", LocalDate.class));
    }
}
