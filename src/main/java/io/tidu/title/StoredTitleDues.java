package io.tidu.title;

import io.tidu.identity.BureauId;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.title.life.KeepingRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A query for each rule, whatever the number of titles; what is due when is the same for all titles of a rule. */
@Component
@Transactional(readOnly = true)
class StoredTitleDues implements TitleDues {

    private static final String COLUMNS = """
            select t.enterprise_id, t.county_bureau_id, t.city_bureau_id, t.province_bureau_id, t.rung, t.province_code,
              t.granted_on, t.valid_until from title t where %s order by t.id""";

    private record Near(@Nullable UUID firm, List<UUID> bureaus, String rung, LocalDate on) {}

    private final JdbcClient jdbc;
    private final KeepingRules rules;

    StoredTitleDues(JdbcClient jdbc, KeepingRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    public List<OfFirm> firms(Kind kind, LocalDate today, int days) {
        var firms = new ArrayList<OfFirm>();
        near(kind, today, days, title -> {
            if (title.firm() != null) {
                firms.add(new OfFirm(
                        new EnterpriseId(title.firm()), kind == Kind.UPDATE ? null : title.rung(), title.on()));
            }
        });
        return firms.stream().distinct().toList();
    }

    @Override
    public List<OfBureau> bureaus(Kind kind, LocalDate today, int days) {
        record Key(UUID bureau, LocalDate on) {}
        Map<Key, Integer> counts = new LinkedHashMap<>();
        near(
                kind,
                today,
                days,
                title -> title.bureaus().forEach(bureau -> counts.merge(new Key(bureau, title.on()), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new OfBureau(
                        new BureauId(entry.getKey().bureau()), entry.getKey().on(), entry.getValue()))
                .toList();
    }

    private void near(Kind kind, LocalDate today, int days, Consumer<Near> each) {
        switch (kind) {
            case UPDATE -> updates(today, days, each);
            case REVIEW -> reviews(today, days, each);
            case END -> ends(today, days, each);
        }
    }

    private void updates(LocalDate today, int days, Consumer<Near> each) {
        var watch = new WatchConditions(rules, today);
        watch.updatesWithin(days)
                .forEach((on, condition) -> read(watch, condition, today, row -> each.accept(near(row, on))));
    }

    /** Whose review is due by then and is not yet. */
    private void reviews(LocalDate today, int days, Consumer<Near> each) {
        var then = new WatchConditions(rules, today.plusDays(days));
        read(then, then.of(WatchKind.REVIEW_DUE), today, row -> {
            var until = TitleColumns.date(row, "valid_until");
            rules.on(row.getString("rung"), row.getString("province_code"), until)
                    .map(rule -> rule.review().dueFrom(until))
                    .filter(from -> from.isAfter(today))
                    .ifPresent(from -> each.accept(near(row, from)));
        });
    }

    private void ends(LocalDate today, int days, Consumer<Near> each) {
        var watch = new WatchConditions(rules, today);
        read(
                watch,
                watch.endsWithin(days),
                today,
                row -> each.accept(near(row, TitleColumns.date(row, "valid_until"))));
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void read(WatchConditions watch, String condition, LocalDate today, Row each) {
        jdbc.sql(COLUMNS.formatted(HeldOn.SQL + " and (" + condition + ")"))
                .params(watch.values())
                .param("day", today)
                .query(each::read);
    }

    private static Near near(ResultSet row, LocalDate on) {
        try {
            byte @Nullable [] firm = row.getBytes("enterprise_id");
            byte @Nullable [] county = row.getBytes("county_bureau_id");
            return new Near(
                    firm == null ? null : RowKey.uuid(firm),
                    county == null
                            ? List.of()
                            : List.of(
                                    RowKey.uuid(county),
                                    TitleColumns.uuid(row, "city_bureau_id"),
                                    TitleColumns.uuid(row, "province_bureau_id")),
                    row.getString("rung"),
                    on);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
