package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldGroup;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldType;
import io.tidu.filing.FilingView;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is claimed, group by group: yearly figures beside each other, computed ones among them. */
class FiguresPanel extends Div {

    private final FilingView view;
    private final ShownValues values;

    FiguresPanel(FilingView view) {
        this.view = view;
        this.values = new ShownValues(view, getLocale(), this::getTranslation);
        addClassName("tidu-figures");
        view.form().groups().forEach(this::addGroup);
    }

    private void addGroup(FieldGroup group) {
        add(new H2(group.number() + " " + group.label().in(getLocale())));
        var once = group.fields().stream()
                .filter(field -> !field.yearly() && field.type() != FieldType.TABLE)
                .toList();
        if (!once.isEmpty()) {
            add(onceTable(once));
        }
        var yearly = group.fields().stream().filter(FieldDefinition::yearly).toList();
        if (!yearly.isEmpty()) {
            add(yearlyTable(yearly));
        }
        group.fields().stream()
                .filter(field -> field.type() == FieldType.TABLE)
                .forEach(field -> add(rowsTable(field)));
    }

    private Component onceTable(List<FieldDefinition> fields) {
        var table = new PlainTable();
        fields.forEach(field -> table.row(label(field), values.of(FieldPath.of(field.code()))));
        return table;
    }

    private Component yearlyTable(List<FieldDefinition> fields) {
        var years = fields.stream()
                .flatMap(field -> view.form().yearsOf(field, view.round().lastYear()).stream())
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
        var table = new PlainTable();
        table.head(Stream.concat(
                        Stream.of(getTranslation("review.figure")),
                        years.stream().map(year -> getTranslation("review.year", String.valueOf(year))))
                .toList());
        fields.forEach(field -> table.numbers(
                label(field),
                years.stream()
                        .map(year -> values.of(FieldPath.of(field.code(), year)))
                        .toList()));
        return table;
    }

    private Component rowsTable(FieldDefinition field) {
        var rows = view.content().rows(field.code());
        var table = new PlainTable();
        table.caption(field.label().in(getLocale()));
        table.head(field.columns().stream().map(this::label).toList());
        rows.forEach(row -> table.cells(field.columns().stream()
                .map(column -> values.of(FieldPath.of(field.code(), row, column.code())))
                .toList()));
        if (rows.isEmpty()) {
            table.cells(List.of(getTranslation("review.noRows")));
        }
        return table;
    }

    private String label(FieldDefinition field) {
        var label = field.label().in(getLocale());
        return field.unit() == null ? label : label + "（" + field.unit() + "）";
    }
}
