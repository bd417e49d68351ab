package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldGroup;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingForm;
import io.tidu.shared.PersonalData;
import java.math.BigDecimal;
import java.util.SortedMap;

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
            var table = new NativeTable();
            single.forEach(field -> row(table, field));
            add(Blocks.classed("filing-table", table));
        }
        var yearly = group.fields().stream().filter(FieldDefinition::yearly).toList();
        if (!yearly.isEmpty()) {
            add(new UpdateTable(yearly, lastYear, words, (field, year, name) -> new Span(ofYear(field, year))));
        }
    }

    private void row(NativeTable table, FieldDefinition field) {
        var head = new NativeTableHeaderCell(work.words().say(field.label()));
        head.getElement().setAttribute("scope", "row");
        table.getBody().add(new NativeTableRow(head, new NativeTableCell(single(field))));
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
