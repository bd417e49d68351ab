package io.tidu.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a form as JSON, canonical: the same content always gives the same bytes, so that its digest stands for it.
 * Keys are sorted, nothing is indented, and values are the texts that were typed:
 * <pre>{"fields":{"website":"…"},"tables":{"products":{"r1":{"name":"…"}}},"years":{"2025":{"revenue":"6200.00"}}}</pre>
 */
final class FormJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private FormJson() {}

    static String canonical(FilingForm form) {
        var fields = new TreeMap<String, String>();
        var tables = new TreeMap<String, Map<String, Map<String, String>>>();
        var years = new TreeMap<String, Map<String, String>>();
        form.values().forEach((path, value) -> {
            switch (path) {
                case FieldPath.Single single -> fields.put(single.code(), value);
                case FieldPath.Yearly(var code, var year) ->
                    years.computeIfAbsent(String.valueOf(year), y -> new TreeMap<>())
                            .put(code, value);
                case FieldPath.Cell(var table, var row, var column) ->
                    tables.computeIfAbsent(table, t -> new TreeMap<>())
                            .computeIfAbsent(row, r -> new TreeMap<>())
                            .put(column, value);
            }
        });
        return write(new TreeMap<>(Map.of("fields", fields, "tables", tables, "years", years)));
    }

    static FilingForm read(String json) {
        var values = new TreeMap<FieldPath, String>();
        var root = MAPPER.readTree(json);
        each(root.path("fields"), (code, value) -> values.put(FieldPath.of(code), value.asString()));
        each(
                root.path("years"),
                (year, figures) -> each(
                        figures,
                        (code, value) -> values.put(FieldPath.of(code, Integer.parseInt(year)), value.asString())));
        each(
                root.path("tables"),
                (table, rows) -> each(
                        rows,
                        (row, cells) -> each(
                                cells,
                                (column, value) -> values.put(FieldPath.of(table, row, column), value.asString()))));
        return new FilingForm(values);
    }

    private static void each(JsonNode object, BiConsumer<String, JsonNode> entry) {
        object.properties().forEach(property -> entry.accept(property.getKey(), property.getValue()));
    }

    /** SHA-256 of the UTF-8 bytes, in hexadecimal digits. */
    static String digest(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
