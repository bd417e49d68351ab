package io.tidu.ladder;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Content as YAML and back. Every scalar is a text: nothing is taken for a number, a day or a truth on the way. */
final class ContentYaml {

    private static final int WIDTH = 140;

    private ContentYaml() {}

    /** @throws IllegalArgumentException if it is no YAML or uses references between its parts */
    static Content read(String text) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            return root == null ? Content.empty() : content(root);
        } catch (MarkedYAMLException wrong) {
            throw new IllegalArgumentException(String.valueOf(wrong.getProblem()), wrong);
        }
    }

    static String write(Content content) {
        var options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        options.setSplitLines(false);
        options.setIndent(2);
        options.setIndicatorIndent(0);
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        return new Yaml(options).dump(plain(content));
    }

    private static Content content(Node node) {
        return switch (node) {
            case ScalarNode scalar -> new Content.Text(scalar.getValue());
            case SequenceNode sequence ->
                new Content.Sequence(
                        sequence.getValue().stream().map(ContentYaml::content).toList());
            case MappingNode mapping -> {
                var keys = new LinkedHashMap<String, Content>();
                mapping.getValue()
                        .forEach(
                                tuple -> keys.put(content(tuple.getKeyNode()).asText(), content(tuple.getValueNode())));
                yield new Content.Mapping(keys);
            }
            default -> throw new IllegalArgumentException("references are not read");
        };
    }

    private static Object plain(Content content) {
        return switch (content) {
            case Content.Text(var value) -> value;
            case Content.Sequence(var items) -> plain(items);
            case Content.Mapping(var keys) -> plain(keys);
        };
    }

    private static List<Object> plain(List<Content> items) {
        return items.stream().map(ContentYaml::plain).toList();
    }

    private static Map<String, Object> plain(Map<String, Content> keys) {
        var plain = new LinkedHashMap<String, Object>();
        keys.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }
}
