package io.tidu.filing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items of a return as an event keeps them. */
final class ReturnItemsJson {

    private record Stored(
            ReturnKind kind, String target, @Nullable String note) {}

    private ReturnItemsJson() {}

    static @Nullable String write(List<ReturnItem> items) {
        return items.isEmpty()
                ? null
                : FormJson.write(items.stream()
                        .map(item -> new Stored(item.kind(), item.target().text(), item.note()))
                        .toList());
    }

    static List<ReturnItem> read(String json) {
        return Arrays.stream(FormJson.read(json, Stored[].class))
                .map(item -> new ReturnItem(item.kind(), ReturnTarget.parse(item.target()), item.note()))
                .toList();
    }

    /** Before items had kinds, a return named fields, one in a line. */
    static List<ReturnItem> ofFields(String lines) {
        return lines.lines()
                .map(line -> ReturnItem.of(ReturnKind.OTHER, FieldPath.parse(line)))
                .toList();
    }
}
