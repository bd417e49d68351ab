package io.tidu.filing.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import io.tidu.filing.FieldType;
import io.tidu.filing.ReturnNotice;
import io.tidu.filing.check.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One field with its label, its help, what is wrong with it, and the choice if two people typed into it. */
class FieldBox extends Div implements Part {

    private final FieldDefinition field;
    private final FieldPath path;
    private final DraftKeeper keeper;
    private final boolean marked;
    private final Control control;
    private final Div below = new Div();

    private FieldBox(FieldDefinition field, FieldPath path, DraftKeeper keeper, boolean marked) {
        this.field = field;
        this.path = path;
        this.keeper = keeper;
        this.marked = marked;
        this.control = Controls.of(field, keeper.words(), value -> keeper.type(path, value));
        addClassNames("filing-field", field.type().name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("data-path", path.text());
        if (concerned()) {
            addClassName("concerned");
        }
        below.addClassName("filing-below");
        add(control.component(), below);
        if (marked && standsOnAPage()) {
            add(keeper.sources().way(path));
        }
    }

    /** A field with its label above it. */
    static FieldBox labelled(FieldDefinition field, FieldPath path, DraftKeeper keeper) {
        var box = new FieldBox(field, path, keeper, true);
        if (box.control.component() instanceof HasLabel labelled) {
            labelled.setLabel(keeper.words().say(field.label()));
        }
        box.refresh();
        return box;
    }

    /** A cell of a table, whose label is said by its row and column. */
    static FieldBox cell(FieldDefinition field, FieldPath path, DraftKeeper keeper, String ariaLabel) {
        var box = new FieldBox(field, path, keeper, false);
        if (box.control.component() instanceof HasAriaLabel named) {
            named.setAriaLabel(ariaLabel);
        }
        box.refresh();
        return box;
    }

    FieldPath path() {
        return path;
    }

    @Override
    public void refresh() {
        if (!keeper.isUnsaved(path)) {
            control.show(keeper.text(path));
        }
        help();
        mark();
        var problems = keeper.problems(path);
        control.problem(keeper.refusal(path)
                .map(refused -> keeper.words()
                        .say(refused.messageKey(), refused.arguments().toArray()))
                .orElseGet(() ->
                        say(problems.stream().filter(FieldProblem::blocking).toList())));
        below.removeAll();
        problems.stream().filter(problem -> !problem.blocking()).forEach(this::addHint);
        keeper.sources().at(path).forEach(below::add);
        keeper.offers().of(path).ifPresent(this::addOffer);
        keeper.conflict(path).ifPresent(conflict -> below.add(new ConflictNote(conflict, keeper, this::shown)));
    }

    @Override
    public boolean focusOn(FieldPath wanted) {
        if (!wanted.equals(path)) {
            return false;
        }
        control.focus();
        return true;
    }

    private void help() {
        if (!(control.component() instanceof HasHelper helped) || path instanceof FieldPath.Yearly) {
            return;
        }
        var help = field.help() == null ? "" : keeper.words().say(field.help());
        if (field.type() == FieldType.LONG_TEXT) {
            var count = control.value().codePointCount(0, control.value().length());
            help = (help + " " + keeper.words().say("filing.ui.field.length", count, field.maxLength())).strip();
        }
        helped.setHelperText(help);
    }

    /** Shows whether the field must be filled as things stand: some must only after a certain answer to another. */
    private void mark() {
        if (marked && control.component() instanceof HasValue<?, ?> value) {
            value.setRequiredIndicatorVisible(field.required() || isRequiredNow());
        }
    }

    private boolean isRequiredNow() {
        var condition = field.requiredIf();
        return condition != null && condition.values().contains(keeper.text(beside(condition.field())));
    }

    /** Another field of the same row, or of the form. */
    private FieldPath beside(String code) {
        return switch (path) {
            case FieldPath.Single single -> FieldPath.of(code);
            case FieldPath.Yearly yearly -> FieldPath.of(code);
            case FieldPath.Cell(var table, var row, var column) -> FieldPath.of(table, row, code);
        };
    }

    /** Numbers, and of a row of a table its first field; a year of a figure is told at its line. */
    private boolean standsOnAPage() {
        return path instanceof FieldPath.Cell(var table, var row, var column)
                ? keeper.view().form().field(table).stream()
                        .anyMatch(known -> known.columns().getFirst().code().equals(column))
                : field.type().numeric();
    }

    private void addHint(FieldProblem problem) {
        var hint = new Span(keeper.words().say(problem));
        hint.addClassName("filing-hint");
        below.add(hint);
    }

    private void addOffer(Proposal offer) {
        var place = offer.place();
        if (place != null) {
            below.add(new OfferNote(offer, place, keeper));
        }
    }

    private String say(List<FieldProblem> problems) {
        return problems.stream().map(keeper.words()::say).collect(Collectors.joining(" "));
    }

    private String shown(String value) {
        return Values.shown(field, value, keeper.words());
    }

    private boolean concerned() {
        ReturnNotice returned = keeper.view().returned();
        return returned != null && returned.concerns(path);
    }
}
