package io.tidu.review.ui;

import com.vaadin.flow.router.QueryParameters;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.identity.BureauId;
import io.tidu.ladder.Verdict;
import io.tidu.review.ViewId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a {@link DeskQuery} is written into an address, and read from it. */
final class DeskAddress {

    private DeskAddress() {}

    static DeskQuery read(QueryParameters parameters) {
        return new DeskQuery(
                parameters
                        .getSingleParameter("show")
                        .filter(DeskAddress::isShow)
                        .orElse(null),
                parameters.getSingleParameter("q").orElse(""),
                read(parameters, "round", text -> new RoundId(UUID.fromString(text))),
                read(parameters, "verdict", Verdict::valueOf),
                read(parameters, "bureau", text -> new BureauId(UUID.fromString(text))),
                read(parameters, "who", DeskAddress::whose),
                sort(parameters),
                parameters.getSingleParameter("columns").map(DeskColumn::read).orElse(List.of()),
                read(parameters, "view", text -> new ViewId(UUID.fromString(text))));
    }

    static DeskQuery read(String query) {
        return read(QueryParameters.fromString(query));
    }

    static QueryParameters write(DeskQuery query) {
        var values = new LinkedHashMap<String, String>();
        put(values, "show", query.show());
        put(values, "q", query.text().isBlank() ? null : query.text());
        put(
                values,
                "round",
                query.round() == null ? null : query.round().value().toString());
        put(values, "verdict", query.verdict() == null ? null : query.verdict().name());
        put(
                values,
                "bureau",
                query.bureau() == null ? null : query.bureau().value().toString());
        put(values, "who", query.who());
        put(values, "sort", query.sort().equals(DeskSort.URGENT) ? null : written(query.sort()));
        put(values, "columns", query.columns().isEmpty() ? null : DeskLayout.names(query.columns()));
        put(values, "view", query.view() == null ? null : query.view().value().toString());
        return QueryParameters.simple(values);
    }

    /** What waits for the person, said outright. */
    static QueryParameters mine() {
        return QueryParameters.of("show", "MINE");
    }

    private static boolean isShow(String text) {
        return Set.of(DeskQuery.ALL, DeskQuery.OVERDUE, DeskQuery.BELOW, DeskQuery.PENDING)
                        .contains(text)
                || Arrays.stream(FilingStatus.values())
                        .anyMatch(status -> status.name().equals(text));
    }

    private static String whose(String text) {
        return DeskQuery.ME.equals(text) || DeskQuery.NOBODY.equals(text)
                ? text
                : UUID.fromString(text).toString();
    }

    private static String written(DeskSort sort) {
        return (sort.ascending() ? "" : "-") + sort.key().name();
    }

    private static DeskSort sort(QueryParameters parameters) {
        var read = read(parameters, "sort", text -> {
            var by = DeskSort.by(DeskSort.Key.valueOf(text.startsWith("-") ? text.substring(1) : text));
            return text.startsWith("-") ? by.descending() : by;
        });
        return read == null ? DeskSort.URGENT : read;
    }

    /** What somebody typed into the address and makes no sense narrows nothing. */
    private static <T> @Nullable T read(QueryParameters parameters, String name, Function<String, T> reading) {
        try {
            return parameters.getSingleParameter(name).map(reading).orElse(null);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
