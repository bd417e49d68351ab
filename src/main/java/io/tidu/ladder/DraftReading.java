package io.tidu.ladder;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Has a draft read by the reader of rulebooks, and finds the provision that a refusal of a line means. */
final class DraftReading {

    private DraftReading() {}

    static Optional<DraftProblem> problem(String yaml) {
        try {
            EditionText.read("draft", yaml);
            return Optional.empty();
        } catch (RulebookRefused refused) {
            return Optional.of(new DraftProblem(
                    provisionAt(yaml, refused.line()),
                    "",
                    "ladder.draft.problem.reader",
                    List.of(String.valueOf(refused.line()), refused.reason())));
        }
    }

    /** One rule by itself; empty if it cannot be read, or if it speaks of the score card, which is not its own. */
    static Optional<Criterion> rule(Content rule) {
        try {
            return Optional.of(new CriterionReader(null).read(YamlNode.parse("rule", ContentYaml.write(rule))));
        } catch (RulebookRefused unfinished) {
            return Optional.empty();
        }
    }

    private static @Nullable String provisionAt(String yaml, int line) {
        if (!(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)) instanceof MappingNode root)) {
            return null;
        }
        return valueOf(root, "provisions") instanceof SequenceNode provisions
                ? provisions.getValue().stream()
                        .filter(provision -> holds(provision, line))
                        .map(DraftReading::code)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean holds(Node node, int line) {
        return node.getStartMark().getLine() + 1 <= line
                && line <= node.getEndMark().getLine();
    }

    private static @Nullable String code(Node provision) {
        return provision instanceof MappingNode mapping && valueOf(mapping, "code") instanceof ScalarNode code
                ? code.getValue()
                : null;
    }

    private static @Nullable Node valueOf(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .map(tuple -> tuple.getValueNode())
                .findFirst()
                .orElse(null);
    }
}
