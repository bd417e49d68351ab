package io.tidu.title;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Read once: the table changes with a migration only, and every row of every list asks for a name in it. */
@Component
class StoredTitleTypes implements TitleTypes {

    private final Supplier<List<TitleType>> all;

    StoredTitleTypes(JdbcClient jdbc) {
        all = SingletonSupplier.of(() -> jdbc.sql("select * from title_type order by position")
                .query(StoredTitleTypes::type)
                .list());
    }

    @Override
    public List<TitleType> all() {
        return List.copyOf(all.get());
    }

    @Override
    public Optional<TitleType> find(String rung) {
        return all.get().stream().filter(type -> type.rung().equals(rung)).findFirst();
    }

    @Override
    public TitleType require(String rung) {
        return find(rung).orElseThrow(() -> new TitleRefused.UnknownRung(rung));
    }

    private static TitleType type(ResultSet row, int number) throws SQLException {
        int years = row.getInt("valid_years");
        return new TitleType(
                row.getString("rung"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("issuer_zh"),
                row.getString("issuer_en"),
                years == 0 ? new Validity.CalendarYear() : new Validity.Years(years),
                row.getString("counts_as"),
                row.getBoolean("grantable"));
    }
}
