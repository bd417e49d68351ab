package io.tidu.title.deciding;

import io.tidu.ladder.Certainty;
import io.tidu.ladder.Citation;
import io.tidu.ladder.Period;
import io.tidu.ladder.Rung;
import io.tidu.ladder.YamlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads {@code db/deciders/ministry.yaml} at the start; one that is wrong stops it with file, line and reason. */
@Configuration(proxyBeanMethods = false)
class DecidingFile {

    private static final String FILE = "db/deciders/ministry.yaml";

    @Bean
    DecidingRules decidingRules() throws IOException {
        return read(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
    }

    static DecidingRules read(String text) {
        var root = YamlNode.parse(FILE, text);
        var documents = root.get("documents").entries();
        var rules = new DecidingRules(root.get("rules").someOf(node -> {
            var source = node.get("source");
            if (!documents.containsKey(source.text())) {
                throw source.refuse("there is no document '" + source.text() + "'");
            }
            var rule = new DecidingRule(
                    Set.copyOf(node.get("rungs").someOf(DecidingFile::rung)),
                    period(node.get("in_force")),
                    node.get("decider").bilingual(),
                    yes(node.get("quota")),
                    new Citation(
                            node.get("clause").bilingual(),
                            documents.get(source.text()).text(),
                            node.get("certainty").constant(Certainty.class)),
                    node.find("note").map(YamlNode::bilingual).orElse(null));
            node.finish();
            return rule;
        }));
        root.finish();
        return rules;
    }

    private static String rung(YamlNode node) {
        if (!Rung.isCode(node.text())) {
            throw node.refuse("'" + node.text() + "' is not a rung code");
        }
        return node.text();
    }

    private static Period period(YamlNode node) {
        var period = new Period(
                node.get("from").day(), node.find("until").map(YamlNode::day).orElse(null));
        node.finish();
        return period;
    }

    private static boolean yes(YamlNode node) {
        return switch (node.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw node.refuse("true or false is expected here");
        };
    }
}
