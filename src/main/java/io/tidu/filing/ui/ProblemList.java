package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import java.util.List;
import java.util.function.Consumer;

/** Everything that stands in the way, by step; each line leads to its field. */
class ProblemList extends Div {

    ProblemList(
            List<Step> steps,
            List<FieldProblem> problems,
            FieldNames names,
            FilingWords words,
            Consumer<FieldPath> go) {
        addClassName("filing-problems");
        for (var step : steps) {
            var here = problems.stream()
                    .filter(problem -> step.has(problem.path()))
                    .toList();
            if (!here.isEmpty()) {
                var list = new UnorderedList();
                here.forEach(problem -> list.add(line(problem, names, words, go)));
                add(new H3(step.title(words)), list);
            }
        }
    }

    private static ListItem line(FieldProblem problem, FieldNames names, FilingWords words, Consumer<FieldPath> go) {
        var link = new NativeButton(names.of(problem.path()), click -> go.accept(problem.path()));
        link.addClassName("filing-link");
        var line = new ListItem(link, new Span(words.say(problem)));
        line.setClassName("hint", !problem.blocking());
        return line;
    }
}
