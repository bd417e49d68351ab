package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.identity.BureauId;
import io.tidu.ladder.Facts;
import io.tidu.ladder.FigureNeed;
import io.tidu.ladder.Population;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The firms that ever submitted, streamed from their rows. */
@Component
class StoredPopulation implements Population {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final EnterpriseDirectory enterprises;

    StoredPopulation(JdbcTemplate jdbc, EnterpriseDirectory enterprises) {
        this.jdbc = jdbc;
        this.enterprises = enterprises;
    }

    @Override
    public long count(BureauId province) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from filing_population where province_bureau_id = ?",
                Long.class,
                RowKey.bytes(province.value())));
    }

    @Override
    public void read(BureauId province, Collection<FigureNeed> needs, Taker taker) {
        var columns = PopulationColumns.of(needs);
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            try (var statement = connection.prepareStatement(
                    sql(columns), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
                read(statement, province, columns, taker);
            }
            return null;
        });
    }

    static String sql(PopulationColumns columns) {
        var names = columns.names().isEmpty() ? "" : ", " + String.join(", ", columns.names());
        return "select enterprise_id, county_code, as_of" + names
                + " from filing_population where province_bureau_id = ? order by province_bureau_id, enterprise_id";
    }

    private static void read(PreparedStatement statement, BureauId province, PopulationColumns columns, Taker taker)
            throws SQLException {
        statement.setBytes(1, RowKey.bytes(province.value()));
        // the driver's way to say: row by row as they come, not all of them first
        statement.setFetchSize(Integer.MIN_VALUE);
        try (var rows = statement.executeQuery()) {
            boolean wanted = true;
            var batch = new Rows(columns);
            while (wanted && rows.next()) {
                batch.add(rows);
                if (batch.size() == BATCH) {
                    wanted = taker.take(batch);
                    batch = new Rows(columns);
                }
            }
            if (wanted && batch.size() > 0) {
                taker.take(batch);
            }
            if (!wanted) {
                // otherwise closing would read all that is left
                statement.cancel();
            }
        }
    }

    @Override
    public Map<EnterpriseId, Firm> firms(Collection<EnterpriseId> ids) {
        var firms = new HashMap<EnterpriseId, Firm>();
        enterprises
                .find(ids)
                .forEach((id, row) ->
                        firms.put(id, new Firm(row.name(), row.creditCode().value())));
        return firms;
    }

    private static final class Rows implements Batch {

        private final PopulationColumns columns;
        private final List<byte[]> ids = new ArrayList<>(BATCH);
        private final List<String> counties = new ArrayList<>(BATCH);
        private final List<LocalDate> days = new ArrayList<>(BATCH);
        private final List<@Nullable Object[]> values = new ArrayList<>(BATCH);
        private final PopulationColumns.Scratch scratch = new PopulationColumns.Scratch();

        Rows(PopulationColumns columns) {
            this.columns = columns;
        }

        void add(ResultSet row) throws SQLException {
            ids.add(row.getBytes(1));
            counties.add(row.getString(2));
            days.add(Objects.requireNonNull(row.getObject(3, LocalDate.class)));
            values.add(columns.read(row, 4));
        }

        @Override
        public int size() {
            return ids.size();
        }

        @Override
        public EnterpriseId id(int index) {
            return new EnterpriseId(RowKey.uuid(ids.get(index)));
        }

        @Override
        public String countyCode(int index) {
            return counties.get(index);
        }

        @Override
        public Facts facts(int index) {
            return columns.facts(days.get(index), values.get(index), scratch);
        }
    }
}
