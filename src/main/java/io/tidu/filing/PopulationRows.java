package io.tidu.filing;

import io.tidu.enterprise.EnterpriseRow;
import io.tidu.ladder.Fact;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Figure;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One row for each firm that ever submitted: the newest that is known of it. */
@Component
class PopulationRows {

    private static final String FIGURES = String.join(", ", PopulationColumns.ALL.names());
    private static final String READ =
            "select as_of, titles_filed, " + FIGURES + " from filing_population where enterprise_id = ?";
    private static final String INSERT =
            "insert into filing_population (province_bureau_id, county_code, as_of, titles_filed, "
                    + FIGURES + ", enterprise_id) values (?, ?, ?, ?, "
                    + String.join(
                            ", ",
                            Collections.nCopies(PopulationColumns.ALL.names().size(), "?"))
                    + ", ?)";
    private static final String UPDATE =
            "update filing_population set province_bureau_id = ?, county_code = ?, as_of = ?, titles_filed = ?, "
                    + String.join(
                            ", ",
                            PopulationColumns.ALL.names().stream()
                                    .map(name -> name + " = ?")
                                    .toList())
                    + " where enterprise_id = ?";

    private final JdbcTemplate jdbc;

    PopulationRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param filed titles stated when it was submitted; null if nothing was said about titles */
    private record Known(Facts facts, @Nullable Set<String> filed) {}

    boolean isEmpty() {
        return jdbc.queryForList("select 1 from filing_population limit 1").isEmpty();
    }

    /** Adds what was submitted to what is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(EnterpriseRow firm, Facts submitted, Set<String> held) {
        var before = find(firm.id());
        var facts =
                before.map(known -> LatestFacts.merge(known.facts(), submitted)).orElse(submitted);
        var filed = titles(submitted) != null
                ? titles(submitted)
                : before.map(Known::filed).orElse(null);
        write(firm, facts, filed, held, before.isPresent());
    }

    /** Puts down what the register knows now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(EnterpriseRow firm, Set<String> held) {
        find(firm.id()).ifPresent(known -> write(firm, known.facts(), known.filed(), held, true));
    }

    private void write(
            EnterpriseRow firm, Facts facts, @Nullable Set<String> filed, Set<String> held, boolean isThere) {
        var all = new TreeSet<>(held);
        if (filed != null) {
            all.addAll(filed);
        }
        var complete = filed == null && held.isEmpty() ? facts : facts.with(Figure.TITLES, all);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(RowKey.bytes(firm.jurisdiction().province()));
        values.add(firm.countyCode());
        values.add(complete.asOf());
        values.add(PopulationColumns.codes(filed));
        values.addAll(PopulationColumns.ALL.values(complete));
        values.add(RowKey.bytes(firm.id().value()));
        jdbc.update(isThere ? UPDATE : INSERT, values.toArray());
    }

    private Optional<Known> find(EnterpriseId enterprise) {
        return jdbc
                .query(
                        READ,
                        (row, number) -> {
                            var filed = row.getString("titles_filed");
                            return new Known(
                                    PopulationColumns.ALL.facts(
                                            Objects.requireNonNull(row.getObject("as_of", LocalDate.class)),
                                            PopulationColumns.ALL.read(row, 3)),
                                    filed == null ? null : PopulationColumns.codes(filed));
                        },
                        RowKey.bytes(enterprise.value()))
                .stream()
                .findFirst();
    }

    private static @Nullable Set<String> titles(Facts facts) {
        return facts.of(Figure.TITLES) instanceof Fact.Codes(var codes) ? codes : null;
    }
}
