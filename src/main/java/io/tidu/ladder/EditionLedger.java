package io.tidu.ladder;

import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of editions. Only adds and reads. */
@Component
class EditionLedger {

    private static final String COLUMNS =
            "select e.id, e.revision, e.rung, e.edition, e.region, e.digest, e.origin, e.file, e.recorded_at,"
                    + " e.recorded_name, e.prepared_name, p.kind, p.from_day, p.until_day"
                    + " from ladder_edition e join ladder_edition_period p on p.edition_id = e.id ";

    private final JdbcClient jdbc;
    private final Clock clock;

    EditionLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The revision of the newest row: if it is the one a reader knows, there is nothing new. */
    long latestRevision() {
        return jdbc.sql("select latest from ladder_revision where id = 1")
                .query(Long.class)
                .single();
    }

    /** Everything that was ever recorded, the newest first. */
    List<EditionRow> history() {
        return rows(COLUMNS + "order by e.revision desc, p.kind", Map.of());
    }

    /** Of each edition the row that counts. */
    List<EditionRow> current() {
        return rows(COLUMNS + """
                where not exists (select 1 from ladder_edition later
                    where later.rung = e.rung and later.edition = e.edition and later.region = e.region
                        and later.revision > e.revision)
                order by e.revision desc, p.kind""", Map.of());
    }

    Optional<EditionRow> current(EditionRef ref) {
        return rows(
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

    Optional<String> canonical(String digest) {
        return text("canonical", digest);
    }

    Optional<String> source(String digest) {
        return text("source", digest);
    }

    /** Keeps everybody else from recording until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock() {
        jdbc.sql("select latest from ladder_revision where id = 1 for update")
                .query(Long.class)
                .single();
    }

    /**
     * Adds a row.
     *
     * @param preparedBy who wrote it; null if it came in a file
     * @return its revision
     */
    @Transactional(propagation = Propagation.MANDATORY)
    long add(EditionText text, Actor by, @Nullable Preparer preparedBy) {
        lock();
        long revision = latestRevision() + 1;
        jdbc.sql("update ladder_revision set latest = :revision where id = 1")
                .param("revision", revision)
                .update();
        var id = RowKey.bytes(TimeOrderedId.next());
        var ref = text.ref();
        jdbc.sql("""
                insert into ladder_edition (id, revision, rung, edition, region, digest, origin, file, canonical, source,
                    recorded_at, recorded_by, recorded_name, prepared_by, prepared_name)
                values (:id, :revision, :rung, :edition, :region, :digest, :origin, :file, :canonical, :source,
                    :at, :by, :name, :preparedBy, :preparedName)""")
                .param("id", id)
                .param("revision", revision)
                .param("rung", ref.rung().code())
                .param("edition", ref.edition())
                .param("region", ref.region() == null ? "" : ref.region())
                .param("digest", text.digest())
                .param("origin", (preparedBy == null ? EditionOrigin.FILE : EditionOrigin.PRODUCT).name())
                .param("file", preparedBy == null ? text.place() : null)
                .param("canonical", text.canonical())
                .param("source", text.source())
                .param("at", clock.instant())
                .param("by", RowKey.bytes(by.account().value()))
                .param("name", by.name())
                .param("preparedBy", preparedBy == null ? null : RowKey.bytes(preparedBy.account()))
                .param("preparedName", preparedBy == null ? null : preparedBy.name())
                .update();
        text.rulebook().inForce().forEach((kind, period) -> addPeriod(id, kind, period));
        return revision;
    }

    /** Who wrote what another person puts in force. */
    record Preparer(UUID account, String name) {}

    private void addPeriod(byte[] edition, FilingKind kind, Period period) {
        jdbc.sql("insert into ladder_edition_period (edition_id, kind, from_day, until_day) values (?, ?, ?, ?)")
                .param(edition)
                .param(kind.name())
                .param(period.from())
                .param(period.until())
                .update();
    }

    /** Alike in every row of the same digest. */
    private Optional<String> text(String column, String digest) {
        return jdbc.sql("select " + column
                        + " from ladder_edition where digest = :digest order by revision desc limit 1")
                .param("digest", digest)
                .query(String.class)
                .optional();
    }

    /** One row of the answer for each period, those of one edition together. */
    private List<EditionRow> rows(String sql, Map<String, ?> parameters) {
        ResultSetExtractor<List<EditionRow>> whole = EditionLedger::joinedRows;
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
