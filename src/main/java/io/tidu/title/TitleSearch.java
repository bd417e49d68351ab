package io.tidu.title;

import io.tidu.identity.BureauRow;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds titles among a million.
 *
 * <p>Pages are joined late: the keys of a page come from an index, its rows after that. Part of a name is found by the
 * rarest pair of its characters (see {@link NameIndex}); where matches are many, walking the wanted order and looking at
 * each name soon fills a page.
 */
@Component
class TitleSearch {

    /** Rows a page may have. */
    static final int LONGEST_PAGE = 500;

    private final JdbcClient jdbc;
    private final NameIndex names;
    private final KeepingProvinces keeping;
    private final Clock clock;

    TitleSearch(JdbcClient jdbc, NameIndex names, KeepingProvinces keeping, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.keeping = keeping;
        this.clock = clock;
    }

    List<TitleRow> page(BureauRow territory, TitleFilter filter, TitleSort sort, int offset, int limit) {
        var day = filter.day(today());
        var where = TitleConditions.of(filter, day).under(territory, keeping.besides(territory));
        return rows(where, names.narrowing(filter.text()), sort, offset, limit, day);
    }

    List<TitleRow> publicPage(TitleFilter filter, int offset, int limit) {
        var day = filter.day(today());
        var where = TitleConditions.of(filter, day);
        var byHolder = new TitleSort(TitleSort.Column.HOLDER, true);
        return rows(where, names.narrowing(filter.text()), byHolder, offset, limit, day);
    }

    TitleCount publicCount(TitleFilter filter) {
        return count(TitleConditions.of(filter, filter.day(today())), filter);
    }

    Map<String, Integer> holders(LocalDate asOf) {
        var where = TitleConditions.of(TitleFilter.ALL, asOf).heldOn(asOf);
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select t.rung, count(*) as held from title t where " + where.sql() + " group by t.rung")
                .params(where.values())
                .query(row -> {
                    counts.put(row.getString("rung"), row.getInt("held"));
                });
        return Map.copyOf(counts);
    }

    List<TitleRow> heldByNamed(String part, LocalDate asOf, int limit) {
        var where = TitleConditions.of(TitleFilter.named(part), today()).heldOn(asOf);
        return rows(where, names.narrowing(part), new TitleSort(TitleSort.Column.HOLDER, true), 0, limit, asOf);
    }

    Optional<TitleRow> one(BureauRow territory, TitleId id) {
        var where = TitleConditions.of(TitleFilter.ALL, today())
                .under(territory, keeping.besides(territory))
                .add("t.id = :id", "id", RowKey.bytes(id.value()));
        return rows(where, null, TitleSort.NEWEST, 0, 1, today()).stream().findFirst();
    }

    TitleCount count(BureauRow territory, TitleFilter filter) {
        var where = TitleConditions.of(filter, filter.day(today()));
        return count(where.under(territory, keeping.besides(territory)), filter);
    }

    private TitleCount count(TitleConditions where, TitleFilter filter) {
        int counted = jdbc.sql("select count(*) from (select 1 from %s where %s limit %d) as bounded"
                        .formatted(from(where, names.narrowing(filter.text())), where.sql(), TitleCount.LIMIT + 1))
                .params(where.values())
                .query(Integer.class)
                .single();
        return new TitleCount(Math.min(counted, TitleCount.LIMIT), counted <= TitleCount.LIMIT);
    }

    private List<TitleRow> rows(
            TitleConditions where, @Nullable String gram, TitleSort sort, int offset, int limit, LocalDate asOf) {
        return jdbc.sql("""
                select t.*, l.number as list_number, l.name as list_name, %s as carried
                from (%s) as page
                join title t on t.id = page.id
                join title_list l on l.id = t.list_id
                order by %s""".formatted(HeldOn.CARRIED, page(where, gram, sort), orderBy(sort)))
                .params(where.values())
                .param("day", asOf)
                .param("offset", Math.max(offset, 0))
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .query((row, i) -> TitleColumns.row(row, asOf))
                .list();
    }

    /**
     * The keys of a page. Matches of a pair are collected without an order first and sorted then: given both at once, the
     * database would rather walk the order and look each title up in the index.
     */
    private static String page(TitleConditions where, @Nullable String gram, TitleSort sort) {
        var matches = gram == null
                ? "title t where " + where.sql()
                : "(select t.* from %s where %s limit %d) as t"
                        .formatted(from(where, gram), where.sql(), NameIndex.MANY);
        return "select t.id from %s order by %s limit :limit offset :offset".formatted(matches, orderBy(sort));
    }

    private static String from(TitleConditions where, @Nullable String gram) {
        if (gram == null) {
            return "title t";
        }
        where.values().put("gram", gram);
        return "(select title_id from title_gram where gram = :gram) as g join title t on t.id = g.title_id";
    }

    private static String orderBy(TitleSort sort) {
        var direction = sort.ascending() ? " asc" : " desc";
        var columns =
                switch (sort.column()) {
                    case HOLDER -> List.of("t.holder_folded", "t.id");
                    case CREDIT_CODE -> List.of("t.credit_code", "t.id");
                    case RUNG -> List.of("t.rung", "t.granted_on", "t.id");
                    case REGION -> List.of("t.county_code", "t.granted_on", "t.id");
                    case GRANTED_ON -> List.of("t.granted_on", "t.id");
                    case VALID_UNTIL -> List.of("t.valid_until", "t.id");
                };
        return String.join(direction + ", ", columns) + direction;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zone.SHANGHAI));
    }
}
