package io.tidu.filing;

import io.tidu.shared.RuleViolation;
import java.util.List;

/** The form cannot be submitted as it is; carries everything that is wrong at once. */
public final class FormIncomplete extends RuleViolation {

    private final transient List<FieldProblem> problems;

    FormIncomplete(List<FieldProblem> problems) {
        super("filing.formIncomplete", String.valueOf(problems.size()));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
