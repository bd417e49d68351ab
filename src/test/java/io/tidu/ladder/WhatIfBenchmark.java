package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long it takes to try other rules on 600,000 firms, and to read the same columns by plain JDBC in the same run. Run it with
 * {@code ./mvnw -Pbenchmark test -Dtest=WhatIfBenchmark}; it prints seconds and the ratio of the medians.
 */
@TiduTest
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfBenchmark {

    private static final int FIRMS = Integer.parseInt(System.getenv().getOrDefault("FIRMS", "600000"));
    private static final int RUNS = 5;

    @Autowired
    private Population population;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcClient client;

    private RuleKeepers people;

    @BeforeAll
    void fill() {
        people = new RuleKeepers(client);
        new ManyFirms(jdbc, people.province, 9961).insert(FIRMS);
    }

    @Test
    void aChangedLimitOfTheSpecialisedFirms() {
        compare("SRDI_SME 2026, two limits changed", edition(Rung.SRDI_SME, "2026"), "\"3\"", "\"5\"");
    }

    @Test
    void aChangedLimitOfTheLittleGiants() {
        compare(
                "LITTLE_GIANT 2026, limits changed",
                edition(Rung.LITTLE_GIANT, "2026"),
                "\"limit\":\"5000\"",
                "\"limit\":\"1000\"");
    }

    @Test
    void aScoreCard() {
        compare(
                "INNOVATIVE_SME 2022, limits changed",
                edition(Rung.INNOVATIVE_SME, "2022"),
                "\"pass\":\"60\"",
                "\"pass\":\"70\"");
    }

    private void compare(String what, Rulebook before, String limit, String other) {
        var canonical = Objects.requireNonNull(jdbc.queryForObject(
                "select canonical from ladder_edition where digest = ? limit 1", String.class, before.digest()));
        var after = EditionText.read("changed", canonical.replace(limit, other)).rulebook();
        var comparison = new Comparison(before, after, FilingKind.NEW);
        var needs = FigureNeeds.of(comparison.rulebooks());
        var whatIf = new ArrayList<Double>();
        var reading = new ArrayList<Double>();
        int changed = 0;
        for (int run = -1; run < RUNS; run++) {
            long start = System.nanoTime();
            assertThat(readPlainly(needs)).isEqualTo(FIRMS);
            long between = System.nanoTime();
            var pass = new PopulationPass(population, List.of(comparison), () -> true, firms -> {});
            changed = pass.over(people.province).getFirst().size();
            long end = System.nanoTime();
            assertThat(pass.done()).isEqualTo(FIRMS);
            if (run >= 0) {
                reading.add((between - start) / 1e9);
                whatIf.add((end - between) / 1e9);
            }
        }
        double ratio = median(whatIf) / median(reading);
        System.out.printf(
                "%-40s %d firms, %d columns, %d changed: what-if %.2f s, reading %.2f s, ratio %.2f%n",
                what, FIRMS, columns(needs).size(), changed, median(whatIf), median(reading), ratio);
        assertThat(changed).isPositive();
        assertThat(ratio).as(what).isLessThan(2);
    }

    private Rulebook edition(Rung rung, String name) {
        return rulebooks.edition(rung, name).orElseThrow();
    }

    private static List<FigureNeed> columns(List<FigureNeed> needs) {
        var columns = new ArrayList<FigureNeed>();
        for (var need : needs) {
            for (int back = need.from(); back <= need.to(); back++) {
                columns.add(new FigureNeed(need.figure(), back, back));
            }
        }
        return columns;
    }

    /** What anybody would write who wants these columns as Java values. */
    private int readPlainly(List<FigureNeed> needs) {
        var columns = columns(needs);
        var names = columns.stream()
                .map(column -> column.figure().yearly()
                        ? column.figure().code() + "_" + column.from()
                        : column.figure().code())
                .toList();
        var sql = "select enterprise_id, county_code, as_of, " + String.join(", ", names)
                + " from filing_population where province_bureau_id = ?";
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<Integer>) connection -> {
            try (var statement =
                    connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
                statement.setBytes(1, RowKey.bytes(people.province.value()));
                statement.setFetchSize(Integer.MIN_VALUE);
                int count = 0;
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        count += values(rows, columns).length > 0 ? 1 : 0;
                    }
                }
                return count;
            }
        }));
    }

    private static @Nullable Object[] values(ResultSet row, List<FigureNeed> columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size() + 3];
        values[0] = row.getBytes(1);
        values[1] = row.getString(2);
        values[2] = row.getObject(3, LocalDate.class);
        for (int index = 0; index < columns.size(); index++) {
            values[index + 3] = switch (columns.get(index).figure().type()) {
                case NUMBER, COUNT -> row.getBigDecimal(index + 4);
                case FLAG -> row.getBoolean(index + 4);
                case CHOICE, CODES -> row.getString(index + 4);
            };
        }
        return values;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
