package io.tidu.filing.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldGroup;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import io.tidu.filing.FormDefinition;
import io.tidu.filing.upkeep.YearlyUpdate;
import io.tidu.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of the yearly update. Every value is saved as it is typed; what is computed and what is wrong follows at once. */
class UpdateForm extends Div {

    private final UpdateWork work;
    private final FormDefinition form;
    private final Map<FieldPath, Control> controls = new LinkedHashMap<>();
    private final Map<FieldPath, Span> computed = new LinkedHashMap<>();
    private final Map<FieldPath, Span> hints = new LinkedHashMap<>();
    private final Set<FieldPath> touched = new HashSet<>();
    private final Span sum = new Span();
    private YearlyUpdate update;
    private boolean insisting;

    UpdateForm(YearlyUpdate update, UpdateWork work) {
        this.update = update;
        this.work = work;
        this.form = work.forms().definition();
        sum.addClassName("tidu-soft");
        sum.getElement().setAttribute("role", "status");
        form.groups().forEach(this::add);
        refresh();
    }

    /** Says how much is still missing. */
    Span sum() {
        return sum;
    }

    /** From now on what is missing is told at its field. */
    void insist() {
        insisting = true;
        refresh();
        update.blocking().stream()
                .findFirst()
                .map(problem -> controls.get(problem.path()))
                .ifPresent(Control::focus);
    }

    private void add(FieldGroup group) {
        var words = work.words();
        add(new H2(words.say(group.label())));
        var grid = Blocks.classed("filing-fields");
        group.fields().stream().filter(field -> !field.yearly()).forEach(field -> grid.add(single(field)));
        if (grid.getComponentCount() > 0) {
            add(grid);
        }
        var yearly = group.fields().stream().filter(FieldDefinition::yearly).toList();
        if (!yearly.isEmpty()) {
            add(new UpdateTable(yearly, update.lastYear(), words, this::cell));
        }
    }

    private Div single(FieldDefinition field) {
        var path = FieldPath.of(field.code());
        var box = box(field, path);
        var control = controls.get(path);
        if (control != null && control.component() instanceof HasLabel labelled) {
            labelled.setLabel(work.words().say(field.label()));
        }
        if (control != null && control.component() instanceof HasHelper helped && field.help() != null) {
            helped.setHelperText(work.words().say(field.help()));
        }
        return box;
    }

    private Div cell(FieldDefinition field, int year, String name) {
        var path = FieldPath.of(field.code(), year);
        if (field.derived()) {
            var value = new Span();
            value.addClassName("value");
            computed.put(path, value);
            return Blocks.classed("filing-derived", value);
        }
        var box = box(field, path);
        var control = controls.get(path);
        if (control != null && control.component() instanceof HasAriaLabel named) {
            named.setAriaLabel(name + " " + work.words().say("filing.update.year", year));
        }
        return box;
    }

    private Div box(FieldDefinition field, FieldPath path) {
        var control = Controls.of(field, work.words(), value -> type(path, value));
        controls.put(path, control);
        var hint = new Span();
        hint.addClassName("filing-hint");
        hints.put(path, hint);
        var box = Blocks.classed("filing-field", control.component(), hint);
        box.getElement().setAttribute("data-path", path.text());
        return box;
    }

    private void type(FieldPath path, String value) {
        touched.add(path);
        try {
            update = work.updates().save(work.actor(), Map.of(path, value));
            refresh();
        } catch (RuleViolation refused) {
            var control = controls.get(path);
            if (control != null) {
                control.problem(work.words()
                        .say(refused.messageKey(), refused.arguments().toArray()));
            }
        }
    }

    private void refresh() {
        var problems = update.problems().stream().collect(Collectors.groupingBy(FieldProblem::path));
        controls.forEach((path, control) -> {
            control.show(update.content().text(path).orElse(""));
            var here = problems.getOrDefault(path, List.of());
            boolean tell =
                    insisting || touched.contains(path) || !control.value().isBlank();
            control.problem(tell ? say(here, true) : "");
            var hint = hints.get(path);
            if (hint != null) {
                hint.setText(say(here, false));
                hint.setVisible(!hint.getText().isEmpty());
            }
        });
        computed.forEach((path, span) -> span.setText(number(update.derived().get(path))));
        var missing = update.blocking().size();
        sum.setText(
                missing == 0
                        ? work.words().say("filing.update.complete")
                        : work.words().say("filing.update.problems", missing));
    }

    private String number(@Nullable BigDecimal value) {
        return value == null
                ? work.words().say("filing.ui.field.notComputed")
                : work.words().number(value);
    }

    private String say(List<FieldProblem> problems, boolean blocking) {
        return problems.stream()
                .filter(problem -> problem.blocking() == blocking)
                .map(work.words()::say)
                .collect(Collectors.joining(" "));
    }
}
