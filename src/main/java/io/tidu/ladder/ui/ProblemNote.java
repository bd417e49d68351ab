package io.tidu.ladder.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.ladder.DraftProblem;
import java.util.List;
import java.util.function.Consumer;

/** Everything that keeps a draft from being put in force, each leading to its place. */
class ProblemNote extends Div {

    private final transient BookWords words;
    private final transient Consumer<String> goTo;

    ProblemNote(BookWords words, Consumer<String> goTo) {
        this.words = words;
        this.goTo = goTo;
        getElement().setAttribute("role", "status");
    }

    void show(List<DraftProblem> problems) {
        removeAll();
        setClassName(problems.isEmpty() ? "book-note book-sound" : "book-alert");
        if (problems.isEmpty()) {
            setText(words.say("ladder.ui.problems.none"));
            return;
        }
        setText("");
        add(Pieces.text("book-part", words.say("ladder.ui.problems", problems.size())));
        var said = new Problems(problems, words);
        problems.forEach(problem -> add(line(problem, said)));
    }

    private Div line(DraftProblem problem, Problems said) {
        var code = problem.provision();
        if (code == null) {
            return Pieces.classed("book-problem-line", new Span(field(problem) + said.say(problem)));
        }
        var go = Pieces.small(code, () -> goTo.accept(code));
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return Pieces.classed("book-problem-line", go, new Span(field(problem) + said.say(problem)));
    }

    private String field(DraftProblem problem) {
        return switch (problem.field()) {
            case "name" -> words.say("ladder.ui.problems.field", words.say("ladder.read.aspect.NAME"));
            case "clause" -> words.say("ladder.ui.problems.field", words.say("ladder.read.aspect.CLAUSE"));
            case "note" -> words.say("ladder.ui.problems.field", words.say("ladder.read.aspect.NOTE"));
            case "in_force.NEW" -> words.say("ladder.ui.problems.field", words.say("ladder.read.aspect.DAYS_NEW"));
            case "in_force.REVIEW" ->
                words.say("ladder.ui.problems.field", words.say("ladder.read.aspect.DAYS_REVIEW"));
            default -> "";
        };
    }
}
