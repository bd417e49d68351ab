package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The steps with what is left to do in each: a list beside the form, on a narrow screen one field to choose from. */
class StepNavigation extends Div {

    private final List<Step> steps;
    private final DraftKeeper keeper;
    private final Map<Step, NativeButton> buttons = new LinkedHashMap<>();
    private final Select<Step> select = new Select<>();

    StepNavigation(List<Step> steps, DraftKeeper keeper, Consumer<Step> go) {
        this.steps = steps;
        this.keeper = keeper;
        addClassName("filing-steps");
        var list = new OrderedList();
        for (var step : steps) {
            var button = new NativeButton("", click -> go.accept(step));
            buttons.put(step, button);
            list.add(new ListItem(button));
        }
        var nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", keeper.words().say("filing.ui.steps.label"));
        select.setLabel(keeper.words().say("filing.ui.steps.label"));
        select.setItems(steps);
        select.setItemLabelGenerator(this::label);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(change.getValue());
            }
        });
        add(select, nav);
    }

    void show(Step current) {
        steps.forEach(step -> fill(step, step.equals(current)));
        select.getDataProvider().refreshAll();
        select.setValue(current);
    }

    private void fill(Step step, boolean current) {
        var words = keeper.words();
        var left = left(step);
        var button = buttons.getOrDefault(step, new NativeButton());
        button.removeAll();
        var title = new Span(words.say("filing.ui.steps.title", steps.indexOf(step) + 1, step.title(words)));
        title.addClassName("title");
        button.add(title);
        if (!step.code().equals(Step.CHECK)) {
            var mark = new Span(left == 0 ? "✓" : String.valueOf(left));
            mark.addClassNames("mark", left == 0 ? "done" : "left");
            mark.getElement()
                    .setAttribute(
                            "aria-label",
                            left == 0 ? words.say("filing.ui.steps.done") : words.say("filing.ui.steps.left", left));
            button.add(mark);
        }
        if (current) {
            button.getElement().setAttribute("aria-current", "step");
        } else {
            button.getElement().removeAttribute("aria-current");
        }
    }

    private String label(Step step) {
        var words = keeper.words();
        var title = words.say("filing.ui.steps.title", steps.indexOf(step) + 1, step.title(words));
        if (step.code().equals(Step.CHECK)) {
            return title;
        }
        return left(step) == 0 ? title + " ✓" : title + words.say("filing.ui.steps.leftInBrackets", left(step));
    }

    private int left(Step step) {
        return step.blocking(keeper.view().problems()).size();
    }
}
