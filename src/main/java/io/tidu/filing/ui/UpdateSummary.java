package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldGroup;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingForm;
import io.tidu.shared.PersonalData;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** An update to read: single values first, then figures by year. To officials persons are shown only in part. */
class UpdateSummary extends Div {

    private final FilingForm content;
    private final SortedMap<FieldPath, BigDecimal> derived;
    private final int lastYear;
    private final UpdateWork work;
    private final boolean masked;

    UpdateSummary(
            FilingForm content,
            SortedMap<FieldPath, BigDecimal> derived,
            int lastYear,
            UpdateWork work,
            boolean masked) {
        this.content = content;
        this.derived = derived;
        this.lastYear = lastYear;
        this.work = work;
        this.masked = masked;
        addClassNames("tidu-card", "filing-summary");
        work.forms().definition().groups().forEach(this::show);
    }

    private void show(FieldGroup group) {
        var words = work.words();
        add(new H2(words.say(group.label())));
        var single = group.fields().stream().filter(field -> !field.yearly()).toList();
        if (!single.isEmpty()) {
            var table = table(List.of());
            single.forEach(field -> row(table, field, List.of(single(field))));
        }
        var yearly = group.fields().stream().filter(FieldDefinition::yearly).toList();
        if (!yearly.isEmpty()) {
            show(yearly);
        }
    }

    private void show(List<FieldDefinition> yearly) {
        int most = yearly.stream().mapToInt(FieldDefinition::yearsBack).max().orElse(1);
        var years =
                IntStream.range(0, most).map(back -> lastYear - back).boxed().toList();
        var table = table(years);
        yearly.forEach(field -> row(
                table, field, years.stream().map(year -> ofYear(field, year)).toList()));
    }

    private NativeTable table(List<Integer> years) {
        var table = new NativeTable();
        if (!years.isEmpty()) {
            var head = new NativeTableRow(new NativeTableHeaderCell(work.words().say("filing.update.figure")));
            years.forEach(
                    year -> head.add(new NativeTableHeaderCell(work.words().say("filing.update.year", year))));
            table.getHead().add(head);
        }
        add(Blocks.classed("filing-table", table));
        return table;
    }

    private void row(NativeTable table, FieldDefinition field, List<String> values) {
        boolean united = field.yearly() && field.unit() != null;
        var name = work.words().say(field.label()) + (united ? " (" + field.unit() + ")" : "");
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        values.forEach(value -> {
            var cell = new NativeTableCell(value);
            if (field.yearly()) {
                cell.addClassName("tidu-number");
            }
            row.add(cell);
        });
        table.getBody().add(row);
    }

    private String single(FieldDefinition field) {
        var typed = content.text(FieldPath.of(field.code())).orElse("");
        return masked && field.personal() ? inPart(field, typed) : Values.shown(field, typed, work.words());
    }

    private static String inPart(FieldDefinition field, String typed) {
        if (typed.contains("@")) {
            return PersonalData.maskedEmail(typed);
        }
        return field.code().endsWith("mobile") ? PersonalData.maskedMobile(typed) : PersonalData.maskedName(typed);
    }

    private String ofYear(FieldDefinition field, int year) {
        var path = FieldPath.of(field.code(), year);
        if (!field.derived()) {
            return content.text(path).orElse("");
        }
        var value = derived.get(path);
        return value == null ? "" : work.words().number(value);
    }
}
