package io.tidu.ladder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of two editions judged for one firm, each when it is first asked for. */
final class JudgedRules {

    private final List<Criterion> rules;
    private final Facts facts;
    private final @Nullable Outcome[] known;

    JudgedRules(List<Criterion> rules, Facts facts) {
        this.rules = rules;
        this.facts = facts;
        this.known = new @Nullable Outcome[rules.size()];
    }

    Outcome outcome(int rule) {
        var outcome = known[rule];
        if (outcome == null) {
            outcome = Judging.judge(rules.get(rule), facts, facts.lastYear());
            known[rule] = outcome;
        }
        return outcome;
    }
}
