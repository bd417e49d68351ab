package io.tidu.filing;

import io.tidu.ladder.Fact;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FigureNeed;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of some figures in {@code filing_population}, and how facts go into them and come out. */
final class PopulationColumns {

    /** How many years before the day of assessment are kept. */
    static final int YEARS_BACK = 6;

    /**
     * One column.
     *
     * @param yearsBack 0 for a figure that does not go by years
     */
    record Column(Figure figure, int yearsBack) {

        String name() {
            return figure.yearly() ? figure.code() + "_" + yearsBack : figure.code();
        }
    }

    static final PopulationColumns ALL = of(Arrays.stream(Figure.values())
            .map(figure -> new FigureNeed(figure, 0, figure.yearly() ? YEARS_BACK : 0))
            .toList());

    private final List<Column> columns;

    private PopulationColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    static PopulationColumns of(Collection<FigureNeed> needs) {
        var columns = new ArrayList<Column>();
        for (var need : needs) {
            for (int back = need.from(); back <= Math.min(need.to(), YEARS_BACK); back++) {
                columns.add(new Column(need.figure(), back));
            }
        }
        return new PopulationColumns(columns);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The values of one row, as they go into statements; what is unknown is null. */
    List<@Nullable Object> values(Facts facts) {
        var values = new ArrayList<@Nullable Object>();
        for (var column : columns) {
            var figure = column.figure();
            values.add(
                    figure.yearly()
                            ? facts.of(figure, facts.asOf().getYear() - column.yearsBack())
                            : value(facts.of(figure)));
        }
        return values;
    }

    /** Reads the values of one row from the column on. */
    @Nullable
    Object[] read(ResultSet row, int first) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = switch (columns.get(index).figure().type()) {
                case NUMBER -> row.getBigDecimal(first + index);
                case COUNT -> {
                    long count = row.getLong(first + index);
                    yield row.wasNull() ? null : BigDecimal.valueOf(count);
                }
                case FLAG -> {
                    boolean flag = row.getBoolean(first + index);
                    yield row.wasNull() ? null : flag;
                }
                case CHOICE, CODES -> row.getString(first + index);
            };
        }
        return values;
    }

    Facts facts(LocalDate asOf, @Nullable Object[] values) {
        return facts(asOf, values, new Scratch());
    }

    /** The same, filling maps that are used again for the next row: facts keep copies of their own. */
    Facts facts(LocalDate asOf, @Nullable Object[] values, Scratch scratch) {
        scratch.clear();
        for (int index = 0; index < values.length; index++) {
            var value = values[index];
            if (value == null) {
                continue;
            }
            var column = columns.get(index);
            if (column.figure().yearly()) {
                scratch.year(asOf.getYear() - column.yearsBack()).put(column.figure(), (BigDecimal) value);
            } else {
                scratch.known.put(column.figure(), fact(column.figure(), value));
            }
        }
        return new Facts(asOf, scratch.years, scratch.known);
    }

    /** Maps of one row after the other. */
    static final class Scratch {

        private final TreeMap<Integer, Map<Figure, BigDecimal>> years = new TreeMap<>();
        private final EnumMap<Figure, Fact> known = new EnumMap<>(Figure.class);

        private void clear() {
            years.values().forEach(Map::clear);
            known.clear();
        }

        private Map<Figure, BigDecimal> year(int year) {
            return years.computeIfAbsent(year, first -> new EnumMap<>(Figure.class));
        }
    }

    static @Nullable String codes(@Nullable Set<String> codes) {
        return codes == null ? null : String.join(",", new TreeSet<>(codes));
    }

    static Set<String> codes(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable Object value(@Nullable Fact fact) {
        return switch (fact) {
            case null -> null;
            case Fact.Number(var value) -> value;
            case Fact.Flag(var value) -> value;
            case Fact.Choice(var code) -> code;
            case Fact.Codes(var held) -> codes(held);
        };
    }

    private static Fact fact(Figure figure, Object value) {
        return switch (figure.type()) {
            case NUMBER, COUNT -> new Fact.Number((BigDecimal) value);
            case FLAG -> new Fact.Flag((Boolean) value);
            case CHOICE -> new Fact.Choice((String) value);
            case CODES -> new Fact.Codes(codes((String) value));
        };
    }
}
