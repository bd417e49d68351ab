package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.shared.CsvTable;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import io.tidu.title.life.KeepingRules;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages are joined late: the keys of a page are found first, its titles with all they went through after that, in four queries. */
@Service
@Transactional(readOnly = true)
class StoredTitleWatch implements TitleWatch {

    private static final String ORDER = " order by t.county_code, t.valid_until, t.id";
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final TitleAccess access;
    private final KeepingProvinces keeping;
    private final KeepingRules rules;
    private final TitleLives lives;
    private final WatchSheet sheet;
    private final Clock clock;

    StoredTitleWatch(
            JdbcClient jdbc,
            TitleAccess access,
            KeepingProvinces keeping,
            KeepingRules rules,
            TitleLives lives,
            WatchSheet sheet,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.keeping = keeping;
        this.rules = rules;
        this.lives = lives;
        this.sheet = sheet;
        this.clock = clock;
    }

    @Override
    public List<TitleLine> page(Actor actor, WatchFilter filter, int offset, int limit) {
        var where = where(actor, filter);
        return lines(jdbc.sql("select t.id from title t where " + where.sql() + ORDER + " limit :limit offset :offset")
                .params(where.values())
                .param("limit", Math.clamp(limit, 0, TitleSearch.LONGEST_PAGE))
                .param("offset", Math.max(0, offset))
                .query((row, number) -> new TitleId(RowKey.uuid(row.getBytes(1))))
                .list());
    }

    /** In the order of the keys. */
    private List<TitleLine> lines(List<TitleId> ids) {
        Map<TitleId, TitleLine> found = lives.of(ids, today()).stream()
                .collect(Collectors.toMap(line -> line.title().id(), Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public TitleCount count(Actor actor, WatchFilter filter) {
        var where = where(actor, filter);
        int counted = jdbc.sql("select count(*) from (select 1 from title t where %s limit %d) as bounded"
                        .formatted(where.sql(), TitleCount.LIMIT + 1))
                .params(where.values())
                .query(Integer.class)
                .single();
        return new TitleCount(Math.min(counted, TitleCount.LIMIT), counted <= TitleCount.LIMIT);
    }

    @Override
    public List<WatchCount> counts(Actor actor, WatchFilter filter) {
        var where = where(actor, filter);
        return jdbc.sql("""
                select t.city_code, t.county_code, t.rung, count(*) as titles from title t where %s
                group by t.city_code, t.county_code, t.rung order by t.city_code, t.county_code, t.rung""".formatted(where.sql()))
                .params(where.values())
                .query((row, number) -> new WatchCount(
                        row.getString("city_code"),
                        row.getString("county_code"),
                        row.getString("rung"),
                        row.getInt("titles")))
                .list();
    }

    @Override
    public void write(Actor actor, WatchFilter filter, Locale locale, OutputStream to) {
        var where = where(actor, filter);
        var ids = jdbc.sql("select t.id from title t where " + where.sql() + ORDER)
                .params(where.values())
                .query((row, number) -> new TitleId(RowKey.uuid(row.getBytes(1))))
                .list();
        var csv = CsvTable.begun(to, sheet.headings(locale));
        csv.rows(offset -> lines(chunk(ids, offset)), line -> sheet.cells(line, locale));
        csv.end();
    }

    private static List<TitleId> chunk(List<TitleId> ids, int offset) {
        return new ArrayList<>(ids.subList(Math.min(offset, ids.size()), Math.min(offset + CHUNK, ids.size())));
    }

    private TitleConditions where(Actor actor, WatchFilter filter) {
        var territory = access.requireBureau(actor);
        var day = today();
        var conditions = TitleConditions.of(filter.titles(), day)
                .under(territory, keeping.besides(territory))
                .heldOn(day);
        return conditions.and(new WatchConditions(rules, day), filter.kind());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zone.SHANGHAI));
    }
}
