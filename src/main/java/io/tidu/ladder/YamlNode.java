package io.tidu.ladder;

import java.io.StringReader;
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
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file that is read strictly: every value is asked for by type, what nobody asked for is refused, and every refusal
 * names file and line. Numbers are read from their text, never through binary floating point.
 */
final class YamlNode {

    private sealed interface Content {
        record Text(String text) implements Content {}

        record Items(List<YamlNode> items) implements Content {}

        record Keys(Map<String, YamlNode> entries) implements Content {}
    }

    private final String file;
    private final int line;
    private final Content content;
    private final Set<String> read = new HashSet<>();

    private YamlNode(String file, int line, Content content) {
        this.file = file;
        this.line = line;
        this.content = content;
    }

    static YamlNode parse(String file, String text) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new RulebookRefused(file, 1, "the file is empty");
            }
            return of(file, root);
        } catch (MarkedYAMLException wrong) {
            var mark = wrong.getProblemMark();
            throw new RulebookRefused(file, mark == null ? 1 : mark.getLine() + 1, String.valueOf(wrong.getProblem()));
        }
    }

    /** Other keys and values at this place; what is wrong with them as a whole is refused here. */
    YamlNode withEntries(Map<String, YamlNode> entries) {
        return new YamlNode(file, line, new Content.Keys(new LinkedHashMap<>(entries)));
    }

    /** Another list at this place. */
    YamlNode withItems(List<YamlNode> items) {
        return new YamlNode(file, line, new Content.Items(List.copyOf(items)));
    }

    private static YamlNode of(String file, Node node) {
        int line = node.getStartMark().getLine() + 1;
        if (node.getAnchor() != null) {
            throw new RulebookRefused(file, line, "anchors are not read, write it out at each place");
        }
        return new YamlNode(
                file,
                line,
                switch (node) {
                    case MappingNode mapping -> new Content.Keys(entries(file, mapping));
                    case SequenceNode sequence ->
                        new Content.Items(sequence.getValue().stream()
                                .map(item -> of(file, item))
                                .toList());
                    case ScalarNode scalar -> new Content.Text(scalar.getValue());
                    default -> throw new RulebookRefused(file, line, "a text, a list or keys are expected here");
                });
    }

    private static Map<String, YamlNode> entries(String file, MappingNode mapping) {
        var entries = new LinkedHashMap<String, YamlNode>();
        for (var tuple : mapping.getValue()) {
            var key = of(file, tuple.getKeyNode());
            if (entries.put(key.text(), of(file, tuple.getValueNode())) != null) {
                throw key.refuse("'" + key.text() + "' stands here twice");
            }
        }
        return entries;
    }

    RulebookRefused refuse(String reason) {
        return new RulebookRefused(file, line, reason);
    }

    boolean has(String key) {
        return requireMap().containsKey(key);
    }

    /** The value of a key that must be there. */
    YamlNode get(String key) {
        return find(key).orElseThrow(() -> refuse("'" + key + "' is missing"));
    }

    Optional<YamlNode> find(String key) {
        read.add(key);
        return Optional.ofNullable(requireMap().get(key));
    }

    /** The keys and values of a mapping whose keys are data. */
    Map<String, YamlNode> entries() {
        var entries = requireMap();
        read.addAll(entries.keySet());
        return entries;
    }

    /** Refuses keys that were not asked for. */
    void finish() {
        requireMap().forEach((key, value) -> {
            if (!read.contains(key)) {
                throw value.refuse("'" + key + "' is not known here (known: " + known() + ")");
            }
        });
    }

    <T> List<T> list(Function<YamlNode, T> each) {
        if (content instanceof Content.Items(var items)) {
            return items.stream().map(each).toList();
        }
        throw refuse("a list is expected here");
    }

    /** Does something with each item of a list that has at least one. */
    void each(Consumer<YamlNode> action) {
        someOf(Function.identity()).forEach(action);
    }

    /** A list that has at least one item. */
    <T> List<T> someOf(Function<YamlNode, T> each) {
        var list = list(each);
        if (list.isEmpty()) {
            throw refuse("the list is empty");
        }
        return list;
    }

    boolean isText() {
        return content instanceof Content.Text;
    }

    String text() {
        if (content instanceof Content.Text(var text) && !text.isBlank()) {
            return text;
        }
        throw refuse("a text is expected here");
    }

    BigDecimal number() {
        try {
            return new BigDecimal(text());
        } catch (NumberFormatException notANumber) {
            throw refuse("'" + text() + "' is not a number");
        }
    }

    int whole(int least, int most) {
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

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException notADay) {
            throw refuse("'" + text() + "' is not a day (as 2026-04-01)");
        }
    }

    <E extends Enum<E>> E constant(Class<E> type) {
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

    Bilingual bilingual() {
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
