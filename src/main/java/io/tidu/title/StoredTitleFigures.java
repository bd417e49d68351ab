package io.tidu.title;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredTitleFigures implements TitleFigures {

    private static final String BEGAN = """
            select t.rung, t.granted_on, l.kind, count(*) as titles from title t join title_list l on l.id = t.list_id
            where t.granted_on <= :day group by t.rung, t.granted_on, l.kind""";

    /** A title whose review was under way on its last day ceases when that is closed, see {@link HeldOn}. */
    private static final String CEASED = """
            select t.rung, t.ended_on, t.valid_until, r.carried_to, count(*) as titles from title t
            left join (select title_id, max(coalesce(closed_on, '9999-12-31')) as carried_to from title_review
              where outlasts group by title_id) as r on r.title_id = t.id
            where t.granted_on <= :day and (t.valid_until < :day or t.ended_on <= :day)
            group by t.rung, t.ended_on, t.valid_until, r.carried_to""";

    private final JdbcClient jdbc;

    StoredTitleFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlaceFigure> places(LocalDate asOf) {
        var where = TitleConditions.of(TitleFilter.ALL, asOf).heldOn(asOf);
        var columns = "t.rung, t.province_code, t.city_code, t.county_code";
        return jdbc.sql("select %s, count(*) as titles from title t where %s group by %s order by %s"
                        .formatted(columns, where.sql(), columns, columns))
                .params(where.values())
                .query((row, number) -> new PlaceFigure(
                        row.getString("rung"),
                        row.getString("province_code"),
                        row.getString("city_code"),
                        row.getString("county_code"),
                        row.getInt("titles")))
                .list();
    }

    @Override
    public List<YearFigure> years(LocalDate asOf) {
        var tallies = new TreeMap<String, YearTally>();
        jdbc.sql(BEGAN).param("day", asOf).query(row -> {
            boolean renewal = row.getString("kind").equals(GrantTitles.Kind.RENEWAL.name());
            tally(tallies, row, asOf)
                    .began(row.getObject("granted_on", LocalDate.class), renewal, row.getInt("titles"));
        });
        jdbc.sql(CEASED).param("day", asOf).query(row -> {
            tally(tallies, row, asOf).ceased(firstDayWithout(row), row.getInt("titles"));
        });
        return tallies.values().stream()
                .flatMap(tally -> tally.years().stream())
                .toList();
    }

    private static YearTally tally(Map<String, YearTally> tallies, ResultSet row, LocalDate asOf) throws SQLException {
        return tallies.computeIfAbsent(row.getString("rung"), rung -> new YearTally(rung, asOf));
    }

    /** The day after the last, or of the end of a review that carried it on; earlier where somebody decided so. */
    private static LocalDate firstDayWithout(ResultSet row) throws SQLException {
        var lapse = row.getObject("valid_until", LocalDate.class).plusDays(1);
        var carriedTo = row.getObject("carried_to", LocalDate.class);
        var last = carriedTo == null || carriedTo.isBefore(lapse) ? lapse : carriedTo;
        var end = row.getObject("ended_on", LocalDate.class);
        return end == null || end.isAfter(last) ? last : end;
    }
}
