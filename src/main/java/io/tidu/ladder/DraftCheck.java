package io.tidu.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What is wrong with a draft in itself: texts, citations and days that are missing, so that a form can point at each. */
final class DraftCheck {

    private final DraftContent content;
    private final List<DraftProblem> problems = new ArrayList<>();

    private DraftCheck(DraftContent content) {
        this.content = content;
    }

    static List<DraftProblem> problems(DraftContent content) {
        var check = new DraftCheck(content);
        check.head();
        check.provisions();
        return check.problems;
    }

    private void head() {
        if (!content.name().complete()) {
            problems.add(DraftProblem.of("name", "ladder.draft.problem.text"));
        }
        if (!content.documents().containsKey(content.source())) {
            problems.add(DraftProblem.of("source", "ladder.draft.problem.source", content.source()));
        }
        content.documents().forEach((key, title) -> {
            if (title.isBlank()) {
                problems.add(DraftProblem.of("documents." + key, "ladder.draft.problem.title", key));
            }
        });
        if (content.inForce().isEmpty()) {
            problems.add(DraftProblem.of("in_force", "ladder.draft.problem.noKind"));
        }
    }

    private void provisions() {
        var codes = new HashSet<String>();
        if (content.provisions().isEmpty()) {
            problems.add(DraftProblem.of("provisions", "ladder.draft.problem.noProvision"));
        }
        for (var provision : content.provisions()) {
            if (!codes.add(provision.code())) {
                problems.add(DraftProblem.in(provision, "code", "ladder.draft.problem.codeTwice", provision.code()));
            }
            provision(provision);
        }
    }

    private void provision(DraftProvision provision) {
        Map.of("name", provision.name(), "clause", provision.clause()).forEach((field, text) -> {
            if (!text.complete()) {
                problems.add(DraftProblem.in(provision, field, "ladder.draft.problem.text"));
            }
        });
        if (!provision.note().isEmpty() && !provision.note().complete()) {
            problems.add(DraftProblem.in(provision, "note", "ladder.draft.problem.text"));
        }
        if (!content.documents().containsKey(provision.source())) {
            problems.add(DraftProblem.in(provision, "source", "ladder.draft.problem.source", provision.source()));
        }
        if (!isCertainty(provision.certainty())) {
            problems.add(DraftProblem.in(provision, "certainty", "ladder.draft.problem.certainty"));
        }
    }

    private static boolean isCertainty(String name) {
        for (var certainty : Certainty.values()) {
            if (certainty.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
