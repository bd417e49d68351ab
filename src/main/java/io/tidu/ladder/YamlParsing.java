package io.tidu.ladder;

import io.tidu.ladder.YamlNode.Content;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns the text of a file into places that know their line. Anchors are refused: a reader of rules sees what counts where it counts. */
record YamlParsing(String file) {

    YamlNode parse(String text) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new RulebookRefused(file, 1, "the file is empty");
            }
            return of(root);
        } catch (MarkedYAMLException wrong) {
            var mark = wrong.getProblemMark();
            throw new RulebookRefused(file, mark == null ? 1 : mark.getLine() + 1, String.valueOf(wrong.getProblem()));
        }
    }

    private YamlNode of(Node node) {
        int line = node.getStartMark().getLine() + 1;
        if (node.getAnchor() != null) {
            throw new RulebookRefused(file, line, "anchors are not read, write it out at each place");
        }
        return new YamlNode(
                file,
                line,
                switch (node) {
                    case MappingNode mapping -> new Content.Keys(entries(mapping));
                    case SequenceNode sequence ->
                        new Content.Items(
                                sequence.getValue().stream().map(this::of).toList());
                    case ScalarNode scalar -> new Content.Text(scalar.getValue());
                    default -> throw new RulebookRefused(file, line, "a text, a list or keys are expected here");
                });
    }

    private Map<String, YamlNode> entries(MappingNode mapping) {
        var entries = new LinkedHashMap<String, YamlNode>();
        for (var tuple : mapping.getValue()) {
            var key = of(tuple.getKeyNode());
            if (entries.put(key.text(), of(tuple.getValueNode())) != null) {
                throw key.refuse("'" + key.text() + "' stands here twice");
            }
        }
        return entries;
    }
}
