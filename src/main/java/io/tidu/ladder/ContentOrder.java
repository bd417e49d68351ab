package io.tidu.ladder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts keys into the order in which people expect to read them. */
final class ContentOrder {

    private static final List<String> FIRST = List.of(
            "rung",
            "rung_name",
            "edition",
            "region",
            "code",
            "kind",
            "name",
            "zh",
            "en",
            "note",
            "pass",
            "least",
            "clause",
            "source",
            "documents",
            "certainty",
            "evidence",
            "in_force",
            "NEW",
            "REVIEW",
            "from",
            "until",
            "routes",
            "score_card",
            "provisions",
            "figure",
            "share",
            "in",
            "sum",
            "years",
            "limit",
            "unit",
            "rule",
            "review");

    private ContentOrder() {}

    static Content order(Content content) {
        return switch (content) {
            case Content.Text text -> text;
            case Content.Sequence(var items) ->
                new Content.Sequence(items.stream().map(ContentOrder::order).toList());
            case Content.Mapping(var keys) -> ordered(keys);
        };
    }

    private static Content ordered(Map<String, Content> keys) {
        var ordered = new LinkedHashMap<String, Content>();
        keys.keySet().stream()
                .sorted(Comparator.comparingInt(ContentOrder::place))
                .forEach(key -> ordered.put(key, order(keys.getOrDefault(key, Content.empty()))));
        return new Content.Mapping(ordered);
    }

    private static int place(String key) {
        int place = FIRST.indexOf(key);
        return place < 0 ? FIRST.size() : place;
    }
}
