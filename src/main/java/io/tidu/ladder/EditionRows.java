package io.tidu.ladder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of editions, each with its periods. */
@Component
class EditionRows {

    private static final String COLUMNS =
            "select e.id, e.revision, e.rung, e.edition, e.region, e.digest, e.origin, e.file, e.recorded_at,"
                    + " e.recorded_name, e.prepared_name, p.kind, p.from_day, p.until_day"
                    + " from ladder_edition e join ladder_edition_period p on p.edition_id = e.id ";

    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that was ever recorded, the newest first. */
    List<EditionRow> history() {
        return read(COLUMNS + "order by e.revision desc, p.kind", Map.of());
    }

    /** Of each edition the row that counts. */
    List<EditionRow> current() {
        return read(COLUMNS + """
                where not exists (select 1 from ladder_edition later
                    where later.rung = e.rung and later.edition = e.edition and later.region = e.region
                        and later.revision > e.revision)
                order by e.revision desc, p.kind""", Map.of());
    }

    Optional<EditionRow> current(EditionRef ref) {
        return read(
                        COLUMNS
                                + "where e.rung = :rung and e.edition = :edition and e.region = :region order by e.revision desc, p.kind",
                        Map.of(
                                "rung",
                                ref.rung().code(),
                                "edition",
                                ref.edition(),
                                "region",
                                ref.region() == null ? "" : ref.region()))
                .stream()
                .findFirst();
    }

    /** One row of the answer for each period, those of one edition together. */
    private List<EditionRow> read(String sql, Map<String, ?> parameters) {
        ResultSetExtractor<List<EditionRow>> whole = EditionRows::joinedRows;
        return jdbc.sql(sql).params(parameters).query(whole);
    }

    private static List<EditionRow> joinedRows(ResultSet found) throws SQLException {
        var rows = new ArrayList<EditionRow>();
        while (found.next()) {
            var next = row(found);
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && last.revision() == next.revision()) {
                rows.set(rows.size() - 1, joined(last, next));
            } else {
                rows.add(next);
            }
        }
        return rows;
    }

    private static EditionRow joined(EditionRow one, EditionRow other) {
        var periods = new EnumMap<FilingKind, Period>(FilingKind.class);
        periods.putAll(one.inForce());
        periods.putAll(other.inForce());
        return new EditionRow(
                one.revision(),
                one.ref(),
                one.digest(),
                one.origin(),
                one.file(),
                periods,
                one.recordedAt(),
                one.recordedBy(),
                one.preparedBy());
    }

    private static EditionRow row(ResultSet found) throws SQLException {
        var region = found.getString("region");
        return new EditionRow(
                found.getLong("revision"),
                new EditionRef(
                        new Rung(found.getString("rung")),
                        found.getString("edition"),
                        region.isEmpty() ? null : region),
                found.getString("digest"),
                EditionOrigin.valueOf(found.getString("origin")),
                found.getString("file"),
                Map.of(
                        FilingKind.valueOf(found.getString("kind")),
                        new Period(
                                found.getObject("from_day", LocalDate.class),
                                found.getObject("until_day", LocalDate.class))),
                found.getTimestamp("recorded_at").toInstant(),
                found.getString("recorded_name"),
                found.getString("prepared_name"));
    }
}
