package io.tidu.ladder;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    private final String file;
    private final Node node;
    private final Map<String, YamlNode> entries = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                var key = new YamlNode(file, tuple.getKeyNode());
                if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                    throw key.refuse("'" + key.text() + "' stands here twice");
                }
            });
        }
    }

    static YamlNode parse(String file, String text) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new RulebookRefused(file, 1, "the file is empty");
            }
            return new YamlNode(file, root);
        } catch (MarkedYAMLException wrong) {
            var mark = wrong.getProblemMark();
            throw new RulebookRefused(file, mark == null ? 1 : mark.getLine() + 1, String.valueOf(wrong.getProblem()));
        }
    }

    RulebookRefused refuse(String reason) {
        return new RulebookRefused(file, node.getStartMark().getLine() + 1, reason);
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
        read.addAll(requireMap().keySet());
        return entries;
    }

    /** Refuses keys that were not asked for. */
    void finish() {
        for (var key : requireMap().keySet()) {
            if (!read.contains(key)) {
                throw entries.getOrDefault(key, this)
                        .refuse("'" + key + "' is not known here (known: " + known() + ")");
            }
        }
    }

    <T> List<T> list(Function<YamlNode, T> each) {
        if (!(node instanceof SequenceNode sequence)) {
            throw refuse("a list is expected here");
        }
        var list = new ArrayList<T>();
        sequence.getValue().forEach(item -> list.add(each.apply(new YamlNode(file, item))));
        return list;
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
        return node instanceof ScalarNode;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
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
        return switch (node) {
            case MappingNode mapping ->
                "{"
                        + entries.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> quoted(entry.getKey()) + ":"
                                        + entry.getValue().canonical())
                                .reduce((one, other) -> one + "," + other)
                                .orElse("")
                        + "}";
            case SequenceNode sequence -> list(YamlNode::canonical).toString();
            case ScalarNode scalar -> quoted(scalar.getValue());
            default -> throw refuse("aliases and merges are not read");
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String known() {
        return String.join(", ", read.stream().sorted().toList());
    }

    private Map<String, YamlNode> requireMap() {
        if (node instanceof MappingNode) {
            return entries;
        }
        throw refuse("keys and values are expected here");
    }
}
