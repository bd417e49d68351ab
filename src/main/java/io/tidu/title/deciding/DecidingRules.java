package io.tidu.title.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules by which the ministry decides. */
public record DecidingRules(List<DecidingRule> rules) {

    public DecidingRules {
        rules = List.copyOf(rules);
    }

    /** The rule by which the ministry decides about that rung on that day; empty where the province does. */
    public Optional<DecidingRule> nationally(String rung, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.rungs().contains(rung) && rule.inForce().includes(day))
                .findFirst();
    }
}
