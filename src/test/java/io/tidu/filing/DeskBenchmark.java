package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast a desk over 100,000 filings answers, and the same SQL sent by hand in the same run. Run it with
 * {@code ./mvnw -Pbenchmark test}; it prints medians of 15 runs in milliseconds.
 */
@TiduTest
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskBenchmark {

    private static final int FILINGS = 100_000;

    /** Milliseconds that a shared machine adds to anything. */
    private static final double NOISE = 4;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private ManyFilings many;
    private Actor province;
    private Actor city;
    private Actor county;

    @BeforeAll
    void fill() {
        var stage = new Stage(context);
        many = new ManyFilings(context, stage.provinceBureau, stage.round, FILINGS);
        province = stage.province;
        city = Stage.official(Role.REVIEWER, many.cities.getFirst(), BureauLevel.CITY);
        county = Stage.official(Role.REVIEWER, many.counties.getFirst(), BureauLevel.COUNTY);
    }

    @Test
    void aPageOfTheDeskTakesNoMoreThanTwiceTheSameSql() {
        var everything = DeskFilter.everything();
        int middle = desk.count(province, everything) / 2;
        for (var key : DeskSort.Key.values()) {
            page("province, by " + key + ", first page", province, everything, DeskSort.by(key), 0);
            page("province, by " + key + ", middle", province, everything, DeskSort.by(key), middle);
        }
        page("province, descending, middle", province, everything, DeskSort.LONGEST_WAITING.descending(), middle);
        var mine = DeskFilter.in(FilingStatus.PROVINCE_REVIEW);
        page("province, its turn, first page", province, mine, DeskSort.LONGEST_WAITING, 0);
        page("province, its turn, most urgent", province, mine, DeskSort.URGENT, 0);
        page("province, its turn, by name", province, mine, DeskSort.by(DeskSort.Key.ENTERPRISE_NAME), 4000);
        var open = DeskFilter.in(
                FilingStatus.COUNTY_REVIEW,
                FilingStatus.CITY_REVIEW,
                FilingStatus.PROVINCE_REVIEW,
                FilingStatus.RETURNED);
        page("province, four statuses, middle", province, open, DeskSort.LONGEST_WAITING, 20_000);
        page(
                "province, one county",
                province,
                everything.withBureau(many.counties.getFirst()),
                DeskSort.LONGEST_WAITING,
                0);
        for (var text : List.of("生物医药777", "霁岚", "有限公司", "无此企业", "9133000000000012", "SRDI")) {
            page("province, search " + text, province, everything.withText(text), DeskSort.LONGEST_WAITING, 0);
        }
        page("city, middle", city, everything, DeskSort.LONGEST_WAITING, 4000);
        page("city, by name, middle", city, everything, DeskSort.by(DeskSort.Key.ENTERPRISE_NAME), 4000);
        page("county", county, everything, DeskSort.by(DeskSort.Key.ENTERPRISE_NAME), 0);
        print("count, province", median(() -> desk.count(province, everything)), 0);
        print("count, province, its turn", median(() -> desk.count(province, mine)), 0);
        print("count, province, search", median(() -> desk.count(province, everything.withText("霁岚"))), 0);
        print("count by status, province", median(() -> desk.countByStatus(province, everything)), 0);
        print("count by status, city", median(() -> desk.countByStatus(city, everything)), 0);
    }

    private void page(String what, Actor actor, DeskFilter filter, DeskSort sort, int offset) {
        var scope = DeskScope.of(actor).orElseThrow();
        var condition = new DeskCondition(scope, filter);
        var sql = DeskQueries.pageSql(condition, sort);
        Supplier<Object> bare = () -> jdbc.sql(sql)
                .params(condition.parameters())
                .param("limit", 50)
                .param("offset", offset)
                .query((found, n) -> RowKey.uuid(found.getBytes(1)))
                .list();
        Supplier<Object> served = () -> desk.page(actor, filter, sort, offset, 50);
        var medians = medians(served, bare);
        print(what, medians.getFirst(), medians.getLast());
        assertThat(medians.getFirst()).as(what).isLessThan(2 * medians.getLast() + NOISE);
    }

    private static void print(String what, double served, double sent) {
        System.out.printf(
                "%-45s %8.2f ms%s%n",
                what, served, sent == 0 ? "" : "   SQL %8.2f ms   ratio %.2f".formatted(sent, served / sent));
    }

    private static double median(Supplier<?> query) {
        return medians(query).getFirst();
    }

    /** In turns, so that whatever else the machine does hits all of them alike; the first runs warm up and do not count. */
    private static List<Double> medians(Supplier<?>... queries) {
        var times = new ArrayList<List<Long>>();
        for (int run = -3; run < 15; run++) {
            for (int query = 0; query < queries.length; query++) {
                times.add(new ArrayList<>());
                long start = System.nanoTime();
                assertThat(queries[query].get()).isNotNull();
                long took = System.nanoTime() - start;
                if (run >= 0) {
                    times.get(query).add(took);
                }
            }
        }
        return times.stream()
                .limit(queries.length)
                .map(runs -> runs.stream().sorted().toList())
                .map(sorted -> sorted.get(sorted.size() / 2) / 1e6)
                .toList();
    }
}
