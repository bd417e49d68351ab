package io.tidu.title;

import io.tidu.shared.RowKey;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the files on their way into the register; their rows are {@link ImportRows}. */
@Repository
class ImportFiles {

    /** What nobody confirmed is kept so long; what was never read to its end, a day. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Duration KEPT_UNREAD = Duration.ofDays(1);

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
                    kind = :kind, published_on = :published, valid_until = :until, awaited_call = :call, address = :address,
                    version = version + 1
                where id = :id and status in ('READ', 'CHECKING', 'CHECKED')""")
                .param("rung", terms.rung())
                .param("number", terms.list().number())
                .param("name", terms.list().name())
                .param("kind", terms.kind().name())
                .param("published", terms.list().publishedOn())
                .param("until", terms.validUntil())
                .param(
                        "call",
                        terms.outside() == null
                                ? null
                                : RowKey.bytes(terms.outside().call()))
                .param(
                        "address",
                        terms.outside() == null ? null : terms.outside().address())
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
}
