package io.tidu.publication.cancellation;

import io.tidu.title.TitleRow;
import io.tidu.title.ending.EndingRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A title that could be taken away.
 *
 * @param rules for which causes, here and today
 * @param others the other rungs the holder stands on, of which some go along by some rules
 */
public record Proposable(TitleRow title, List<EndingRule> rules, List<String> others) {

    public Proposable {
        rules = List.copyOf(rules);
        others = List.copyOf(others);
    }

    /** What the holder loses by a rule. */
    public List<String> lostBy(EndingRule rule) {
        return Stream.concat(Stream.of(title.rung()), others.stream().filter(rule.takes()::contains))
                .toList();
    }
}
