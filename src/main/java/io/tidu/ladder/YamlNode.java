package io.tidu.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A place in a YAML file that is read strictly: every value is asked for by type, what nobody asked for is refused, and every refusal
 * names file and line. Other modules read their own rules with it. Numbers are read from their text, never through binary floating point.
 */
public final class YamlNode {

    /** What stands at a place. */
    sealed interface Content {
        record Text(String text) implements Content {}

        record Items(List<YamlNode> items) implements Content {}

        record Keys(Map<String, YamlNode> entries) implements Content {}
    }

    private final String file;
    private final int line;
    private final Content content;
    private final Set<String> read = new HashSet<>();

    YamlNode(String file, int line, Content content) {
        this.file = file;
        this.line = line;
        this.content = content;
    }

    public static YamlNode parse(String file, String text) {
        return new YamlParsing(file).parse(text);
    }

    /** Other keys and values at this place; what is wrong with them as a whole is refused here. */
    YamlNode withEntries(Map<String, YamlNode> entries) {
        return new YamlNode(file, line, new Content.Keys(new LinkedHashMap<>(entries)));
    }

    /** Another list at this place. */
    YamlNode withItems(List<YamlNode> items) {
        return new YamlNode(file, line, new Content.Items(List.copyOf(items)));
    }

    public RulebookRefused refuse(String reason) {
        return new RulebookRefused(file, line, reason);
    }

    public boolean has(String key) {
        return requireMap().containsKey(key);
    }

    /** The value of a key that must be there. */
    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> refuse("'" + key + "' is missing"));
    }

    public Optional<YamlNode> find(String key) {
        read.add(key);
        return Optional.ofNullable(requireMap().get(key));
    }

    /** The keys and values of a mapping whose keys are data. */
    public Map<String, YamlNode> entries() {
        var entries = requireMap();
        read.addAll(entries.keySet());
        return entries;
    }

    /** Refuses keys that were not asked for. */
    public void finish() {
        requireMap().forEach((key, value) -> {
            if (!read.contains(key)) {
                throw value.refuse("'" + key + "' is not known here (known: " + known() + ")");
            }
        });
    }

    public <T> List<T> list(Function<YamlNode, T> each) {
        if (content instanceof Content.Items(var items)) {
            return items.stream().map(each).toList();
        }
        throw refuse("a list is expected here");
    }

    /** Does something with each item of a list that has at least one. */
    public void each(Consumer<YamlNode> action) {
        someOf(Function.identity()).forEach(action);
    }

    /** A list that has at least one item. */
    public <T> List<T> someOf(Function<YamlNode, T> each) {
        var list = list(each);
        if (list.isEmpty()) {
            throw refuse("the list is empty");
        }
        return list;
    }

    boolean isText() {
        return content instanceof Content.Text;
    }

    public String text() {
        if (content instanceof Content.Text(var text) && !text.isBlank()) {
            return text;
        }
        throw refuse("a text is expected here");
    }

    public BigDecimal number() {
        try {
            return new BigDecimal(text());
        } catch (NumberFormatException notANumber) {
            throw refuse("'" + text() + "' is not a number");
        }
    }

    public int whole(int least, int most) {
        try {
            int value = number().intValueExact();
            if (value >= least && value <= most) {
                return value;
            }
        } catch (ArithmeticException notWhole) {
            // refused below, like a number out of range
        }
        throw refuse("a whole number from " + least + " to " + most + " is expected here, not '" + text() + "'");
    }

    public LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException notADay) {
            throw refuse("'" + text() + "' is not a day (as 2026-04-01)");
        }
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        return constant(text(), type);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw refuse("'" + name + "' is not one of " + List.of(type.getEnumConstants()));
    }

    public Bilingual bilingual() {
        var texts = new Bilingual(get("zh").text(), get("en").text());
        finish();
        return texts;
    }

    /** The content without comments, spaces and order of keys, so that only a change of meaning changes it. */
    String canonical() {
        return switch (content) {
            case Content.Keys(var entries) ->
                entries.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry ->
                                quoted(entry.getKey()) + ":" + entry.getValue().canonical())
                        .collect(Collectors.joining(",", "{", "}"));
            case Content.Items(var items) ->
                items.stream().map(YamlNode::canonical).collect(Collectors.joining(", ", "[", "]"));
            case Content.Text(var text) -> quoted(text);
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String known() {
        return String.join(", ", read.stream().sorted().toList());
    }

    private Map<String, YamlNode> requireMap() {
        if (content instanceof Content.Keys(var entries)) {
            return entries;
        }
        throw refuse("keys and values are expected here");
    }
}
