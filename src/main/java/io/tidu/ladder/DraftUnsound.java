package io.tidu.ladder;

import io.tidu.shared.RuleViolation;
import java.util.List;

/** A draft with problems cannot be put in force. */
public final class DraftUnsound extends RuleViolation {

    private final transient List<DraftProblem> problems;

    DraftUnsound(List<DraftProblem> problems) {
        super("ladder.draft.unsound", String.valueOf(problems.size()));
        this.problems = List.copyOf(problems);
    }

    public List<DraftProblem> problems() {
        return problems;
    }
}
