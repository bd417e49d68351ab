package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.tidu.filing.FieldDefinition;
import java.util.List;
import java.util.stream.IntStream;

/** The figures of an update by year: a row for each figure, a column for each year, the latest first. */
class UpdateTable extends NativeTable {

    /** What stands in a cell. */
    interface Cell {
        Component of(FieldDefinition field, int year, String name);
    }

    private final int lastYear;
    private final FilingWords words;
    private final Cell cell;

    UpdateTable(List<FieldDefinition> fields, int lastYear, FilingWords words, Cell cell) {
        this.lastYear = lastYear;
        this.words = words;
        this.cell = cell;
        addClassName("filing-years");
        int years = fields.stream().mapToInt(FieldDefinition::yearsBack).max().orElse(1);
        var head = new NativeTableRow(new NativeTableHeaderCell(words.say("filing.update.figure")));
        IntStream.range(0, years)
                .map(back -> lastYear - back)
                .forEach(year -> head.add(new NativeTableHeaderCell(words.say("filing.update.year", year))));
        getHead().add(head);
        fields.forEach(field -> getBody().add(row(field, years)));
    }

    private NativeTableRow row(FieldDefinition field, int years) {
        var name = words.say(field.label()) + (field.unit() == null ? "" : " (" + field.unit() + ")");
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        row.addClassName(field.derived() ? "derived" : "typed");
        for (int back = 0; back < years; back++) {
            int year = lastYear - back;
            var cells = new NativeTableCell();
            cells.getElement().setAttribute("data-year", words.say("filing.update.year", year));
            if (back < field.yearsBack()) {
                cells.add(cell.of(field, year, name));
            }
            row.add(cells);
        }
        return row;
    }
}
