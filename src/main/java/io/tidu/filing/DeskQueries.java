package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.ladder.Rung;
import io.tidu.ladder.Verdict;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lists as SQL. A page is found by ids alone from an index that covers territory, order and filters, and only then joined to
 * the rows themselves: an offset in the middle of a long list never reads the rows before it.
 */
@Component
class DeskQueries implements FilingDesk {

    private static final int LONGEST_PAGE = 500;

    private final JdbcClient jdbc;
    private final DeskMark mark;
    private final DeskAssignments assignments;

    DeskQueries(JdbcClient jdbc, DeskMark mark, DeskAssignments assignments) {
        this.jdbc = jdbc;
        this.mark = mark;
        this.assignments = assignments;
    }

    @Override
    public List<FilingRow> page(Actor actor, DeskFilter filter, DeskSort sort, int offset, int limit) {
        return condition(actor, filter)
                .map(narrowed -> rows(narrowed, sort, offset, limit))
                .orElse(List.of());
    }

    private Optional<DeskCondition> condition(Actor actor, DeskFilter filter) {
        return DeskScope.of(actor)
                .map(scope -> new DeskCondition(scope, filter)
                        .marked(filter.marked(), mark)
                        .assigned(filter.assigned(), assignments));
    }

    @Override
    public Optional<FilingRow> beside(Actor actor, DeskFilter filter, DeskSort sort, FilingRow from, boolean behind) {
        var way = new DeskSort(sort.key(), sort.ascending() == behind);
        return condition(actor, filter)
                .map(narrowed -> narrowed.beyond(DeskOrder.of(way), from))
                .flatMap(narrowed -> rows(narrowed, way, 0, 1).stream().findFirst());
    }

    @Override
    public List<FilingId> ids(Actor actor, DeskFilter filter, int most) {
        return condition(actor, filter)
                .map(narrowed -> jdbc.sql("select f.id from %s where %s order by %s limit :most"
                                .formatted(
                                        narrowed.from(),
                                        narrowed.sql(),
                                        DeskOrder.of(DeskSort.LONGEST_WAITING).sql()))
                        .params(narrowed.parameters())
                        .param("most", most)
                        .query((found, n) -> new FilingId(RowKey.uuid(found.getBytes("id"))))
                        .list())
                .orElse(List.of());
    }

    private List<FilingRow> rows(DeskCondition condition, DeskSort sort, int offset, int limit) {
        return jdbc.sql(pageSql(condition, sort))
                .params(condition.parameters())
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .param("offset", Math.max(offset, 0))
                .query(DeskQueries::row)
                .list();
    }

    static String pageSql(DeskCondition condition, DeskSort sort) {
        var order = DeskOrder.of(sort).sql();
        return """
                select f.* from (select f.id from %s where %s order by %s limit :limit offset :offset) page
                join filing f on f.id = page.id order by %s""".formatted(condition.from(), condition.sql(), order, order);
    }

    @Override
    public int count(Actor actor, DeskFilter filter) {
        return condition(actor, filter)
                .map(condition -> jdbc.sql("select count(*) from " + condition.from() + " where " + condition.sql())
                        .params(condition.parameters())
                        .query(Integer.class)
                        .single())
                .orElse(0);
    }

    @Override
    public Map<FilingStatus, Integer> countByStatus(Actor actor, DeskFilter filter) {
        var counts = new EnumMap<FilingStatus, Integer>(FilingStatus.class);
        condition(actor, filter)
                .ifPresent(condition -> jdbc.sql("select f.status, count(*) as filings from " + condition.from()
                                + " where " + condition.sql() + " group by f.status")
                        .params(condition.parameters())
                        .query((ResultSet found, int n) ->
                                counts.put(FilingStatus.valueOf(found.getString("status")), found.getInt("filings")))
                        .list());
        return counts;
    }

    @Override
    public Map<FilingId, String> submitted(Actor actor, Collection<FilingId> ids, FieldPath field) {
        var said = new HashMap<FilingId, String>();
        condition(actor, DeskFilter.everything())
                .filter(condition -> !ids.isEmpty())
                .ifPresent(condition -> jdbc.sql("""
                        select s.filing_id, s.content from filing f
                        join filing_submission s on s.filing_id = f.id and s.no = f.submission_no
                        where f.id in (:ids) and %s""".formatted(condition.sql()))
                        .params(condition.parameters())
                        .param("ids", keys(ids))
                        .query((ResultSet found) -> {
                            var id = new FilingId(RowKey.uuid(found.getBytes("filing_id")));
                            FormJson.read(found.getString("content"))
                                    .text(field)
                                    .ifPresent(text -> said.put(id, text));
                        }));
        return said;
    }

    private static List<byte[]> keys(Collection<FilingId> ids) {
        return ids.stream()
                .limit(LONGEST_PAGE)
                .map(id -> RowKey.bytes(id.value()))
                .toList();
    }

    private static FilingRow row(ResultSet found, int n) throws SQLException {
        var verdict = found.getString("verdict");
        return new FilingRow(
                new FilingId(RowKey.uuid(found.getBytes("id"))),
                found.getString("number"),
                new EnterpriseId(RowKey.uuid(found.getBytes("enterprise_id"))),
                found.getString("enterprise_name"),
                found.getString("credit_code"),
                found.getString("county_code"),
                JurisdictionColumns.read(found),
                new Rung(found.getString("rung")),
                new RoundId(RowKey.uuid(found.getBytes("round_id"))),
                FilingStatus.valueOf(found.getString("status")),
                found.getTimestamp("turn_since").toInstant(),
                DueDay.known(found.getTimestamp("due_at").toInstant()),
                instant(found.getTimestamp("submitted_at")),
                found.getInt("submission_no"),
                verdict == null ? null : Verdict.valueOf(verdict),
                found.getInt("unmet"),
                found.getInt("unknown"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
