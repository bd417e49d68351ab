package io.tidu.title;

import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows of files on their way into the register, in the order of the file. */
@Repository
class ImportRows {

    private static final TypeReference<List<RowReason>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<AwaitedFirm>> FIRMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ImportRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void add(TitleImportId id, List<RawRow> rows) {
        batches.batchUpdate("""
                insert into title_import_row (import_id, row_no, name, credit_code, province, city, county, flaw)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows.stream().map(row -> columns(id, row)).toList());
    }

    private static @Nullable Object[] columns(TitleImportId id, RawRow row) {
        return new @Nullable Object[] {
            RowKey.bytes(id.value()),
            row.number(),
            row.name(),
            row.creditCode(),
            row.province(),
            row.city(),
            row.county(),
            row.flaw() == null ? null : row.flaw().name()
        };
    }

    /** The rows after that number. */
    List<RawRow> after(TitleImportId id, int number, int limit) {
        return jdbc.sql("select * from title_import_row where import_id = ? and row_no > ? order by row_no limit ?")
                .params(RowKey.bytes(id.value()), number, limit)
                .query(ImportRows::raw)
                .list();
    }

    /** Writes the verdicts on a run of rows. Replaces the rows: that is one statement for all, an update is one for each. */
    void judge(TitleImportId id, List<CheckedRow> rows) {
        jdbc.sql("delete from title_import_row where import_id = ? and row_no between ? and ?")
                .params(
                        RowKey.bytes(id.value()),
                        rows.getFirst().raw().number(),
                        rows.getLast().raw().number())
                .update();
        batches.batchUpdate("""
                insert into title_import_row (import_id, row_no, name, credit_code, province, city, county, flaw,
                    verdict, reasons, province_code, city_code, county_code, awaited_id, firm_code, candidates)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows.stream().map(row -> columns(id, row)).toList());
    }

    private @Nullable Object[] columns(TitleImportId id, CheckedRow row) {
        var raw = row.raw();
        var place = row.holder() == null ? null : row.holder().place();
        var found = row.found();
        var firm = found == null ? null : found.firm();
        return new @Nullable Object[] {
            RowKey.bytes(id.value()),
            raw.number(),
            raw.name(),
            raw.creditCode(),
            raw.province(),
            raw.city(),
            raw.county(),
            raw.flaw() == null ? null : raw.flaw().name(),
            row.verdict().name(),
            row.reasons().isEmpty() ? null : json.writeValueAsString(row.reasons()),
            place == null ? null : place.province(),
            place == null ? null : place.city(),
            place == null ? null : place.county(),
            firm == null ? null : RowKey.bytes(firm.id()),
            firm == null ? null : firm.creditCode(),
            found == null || found.candidates().isEmpty() ? null : json.writeValueAsString(found.candidates())
        };
    }

    /** The row as people see it. */
    Optional<ImportRow> row(TitleImportId id, int number) {
        return jdbc.sql("select * from title_import_row where import_id = ? and row_no = ?")
                .params(RowKey.bytes(id.value()), number)
                .query(this::shown)
                .optional();
    }

    List<ImportRow> page(TitleImportId id, RowVerdict verdict, int offset, int limit) {
        return jdbc.sql("""
                select * from title_import_row where import_id = ? and verdict = ? order by row_no limit ? offset ?""")
                .params(RowKey.bytes(id.value()), verdict.name(), limit, offset)
                .query(this::shown)
                .list();
    }

    boolean decide(TitleImportId id, int number, RowDecision decision) {
        return jdbc.sql("""
                        update title_import_row set decision = ?
                        where import_id = ? and row_no = ? and verdict = 'AMBIGUOUS'""")
                        .params(decision.name(), RowKey.bytes(id.value()), number)
                        .update()
                > 0;
    }

    /** The rows after that number that a confirmation grants. */
    List<Granted> toGrant(TitleImportId id, int number, int limit) {
        return jdbc.sql("""
                select * from title_import_row
                where import_id = ? and row_no > ? and (verdict = 'NEW' or decision = 'GRANT') order by row_no limit ?""")
                .params(RowKey.bytes(id.value()), number, limit)
                .query((row, i) -> new Granted(
                        raw(row, i),
                        RowVerdict.valueOf(row.getString("verdict")),
                        row.getString("province_code"),
                        row.getString("city_code"),
                        row.getString("county_code"),
                        row.getString("firm_code")))
                .list();
    }

    /** A row that was new, or that a person decided to grant, with the place found for it. */
    record Granted(
            RawRow raw,
            RowVerdict verdict,
            String province,
            @Nullable String city,
            @Nullable String county,
            @Nullable String firmCode) {}

    private static RawRow raw(ResultSet row, int number) throws SQLException {
        @Nullable String flaw = row.getString("flaw");
        return new RawRow(
                row.getInt("row_no"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("province"),
                row.getString("city"),
                row.getString("county"),
                flaw == null ? null : RawRow.Flaw.valueOf(flaw));
    }

    private ImportRow shown(ResultSet row, int number) throws SQLException {
        @Nullable String reasons = row.getString("reasons");
        @Nullable String decision = row.getString("decision");
        @Nullable String candidates = row.getString("candidates");
        return new ImportRow(
                row.getInt("row_no"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("province"),
                row.getString("city"),
                row.getString("county"),
                RowVerdict.valueOf(row.getString("verdict")),
                reasons == null ? List.of() : json.readValue(reasons, REASONS),
                decision == null ? null : RowDecision.valueOf(decision),
                row.getBytes("awaited_id") == null ? null : TitleColumns.uuid(row, "awaited_id"),
                candidates == null ? List.of() : json.readValue(candidates, FIRMS),
                row.getString("decided_why"),
                row.getString("decided_by"));
    }
}
