package io.tidu.filing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures of a step by year: a row for each figure, a column for each year, the latest first. Enter goes down. */
class YearlyTable extends NativeTable implements Part {

    /** In the browser, because the server would answer after the next digit is typed. */
    private static final String ENTER_GOES_DOWN = """
            this.addEventListener('keydown', pressed => {
                if (pressed.key !== 'Enter' || pressed.isComposing) return;
                const cell = pressed.target.closest('td');
                let row = cell && cell.parentElement;
                while (row && (row = pressed.shiftKey ? row.previousElementSibling : row.nextElementSibling)) {
                    const field = row.cells[cell.cellIndex] && row.cells[cell.cellIndex].querySelector('vaadin-text-field');
                    if (field) { pressed.preventDefault(); field.focus(); return; }
                }
            });
            """;

    private final DraftKeeper keeper;
    private final List<Part> cells = new ArrayList<>();

    YearlyTable(List<FieldDefinition> fields, DraftKeeper keeper) {
        this.keeper = keeper;
        addClassName("filing-years");
        var years = fields.stream()
                .flatMap(field -> yearsOf(field).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        getHead().add(heads(years));
        fields.forEach(field -> getBody().add(row(field, years)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(ENTER_GOES_DOWN);
    }

    @Override
    public void refresh() {
        cells.forEach(Part::refresh);
    }

    @Override
    public boolean focusOn(FieldPath path) {
        return cells.stream().anyMatch(cell -> cell.focusOn(path));
    }

    private NativeTableRow heads(List<Integer> years) {
        var row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(keeper.words().say("filing.ui.years.figure")));
        years.forEach(year -> row.add(new NativeTableHeaderCell(keeper.words().say("filing.ui.years.year", year))));
        return row;
    }

    private NativeTableRow row(FieldDefinition field, List<Integer> years) {
        var row = new NativeTableRow(head(field));
        row.addClassName(field.derived() ? "derived" : "typed");
        for (int year : years) {
            var cell = new NativeTableCell();
            cell.getElement().setAttribute("data-year", keeper.words().say("filing.ui.years.year", year));
            if (yearsOf(field).contains(year)) {
                cell.add(value(field, year));
            }
            row.add(cell);
        }
        return row;
    }

    private NativeTableHeaderCell head(FieldDefinition field) {
        var words = keeper.words();
        var name = new Span(
                field.unit() == null
                        ? words.say(field.label())
                        : words.say("filing.ui.years.named", words.say(field.label()), field.unit()));
        if (field.requiredYears() > 0 && !field.derived()) {
            name.addClassName("required");
        }
        var head = new NativeTableHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(name);
        if (!field.derived()) {
            head.add(keeper.sources().way(FieldPath.of(field.code())));
        }
        if (field.help() != null) {
            var help = new Div(words.say(field.help()));
            help.addClassNames("tidu-soft", "filing-small");
            head.add(help);
        }
        return head;
    }

    private Component value(FieldDefinition field, int year) {
        var path = FieldPath.of(field.code(), year);
        if (field.derived()) {
            var derived = new DerivedValue(field, path, keeper, false);
            cells.add(derived);
            return derived;
        }
        var words = keeper.words();
        var box = FieldBox.cell(
                field, path, keeper, words.say("filing.ui.years.cell", words.say(field.label()), year, unit(field)));
        cells.add(box);
        return box;
    }

    private List<Integer> yearsOf(FieldDefinition field) {
        return keeper.view().form().yearsOf(field, keeper.view().round().lastYear());
    }

    private static String unit(FieldDefinition field) {
        return field.unit() == null ? "" : field.unit();
    }
}
