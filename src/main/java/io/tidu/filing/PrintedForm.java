package io.tidu.filing;

import io.tidu.shared.PdfMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the form, group by group, as it was filled in: fields by their labels, years side by side, tables as tables. */
final class PrintedForm {

    private enum Look {
        ONCE,
        YEARLY,
        TABLE
    }

    private final FormDefinition form;
    private final Submission submission;
    private final PrintedWords words;

    PrintedForm(FormDefinition form, Submission submission, PrintedWords words) {
        this.form = form;
        this.submission = submission;
        this.words = words;
    }

    void into(PdfMarkup body) {
        for (var group : form.groups()) {
            body.element(
                    "h2",
                    words.say(
                            "filing.pdf.group",
                            String.valueOf(group.number()),
                            group.label().in(words.locale())));
            runs(group.fields()).forEach(run -> print(run, body));
        }
    }

    /** Neighbours of the same look share a table, so that the order of the form is kept. */
    private static List<List<FieldDefinition>> runs(List<FieldDefinition> fields) {
        var runs = new ArrayList<List<FieldDefinition>>();
        for (var field : fields) {
            if (runs.isEmpty()
                    || look(field) == Look.TABLE
                    || look(runs.getLast().getLast()) != look(field)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(field);
        }
        return runs;
    }

    private static Look look(FieldDefinition field) {
        if (field.type() == FieldType.TABLE) {
            return Look.TABLE;
        }
        return field.yearly() ? Look.YEARLY : Look.ONCE;
    }

    private void print(List<FieldDefinition> run, PdfMarkup body) {
        switch (look(run.getFirst())) {
            case ONCE -> pairs(run, body);
            case YEARLY -> years(run, body);
            case TABLE -> rows(run.getFirst(), body);
        }
    }

    private void pairs(List<FieldDefinition> fields, PdfMarkup body) {
        body.open("table", "grid pairs");
        for (var field : fields) {
            body.open("tr")
                    .element("th", words.label(field))
                    .element("td", words.withUnit(field, value(field, FieldPath.of(field.code()))))
                    .close();
        }
        body.close();
    }

    private void years(List<FieldDefinition> fields, PdfMarkup body) {
        int lastYear = submission.round().lastYear();
        int most = fields.stream().mapToInt(FieldDefinition::yearsBack).max().orElse(0);
        body.open("table", "grid years").open("thead").open("tr").element("th", words.say("filing.pdf.item"));
        for (int back = 0; back < most; back++) {
            body.element("th", "number", words.say("filing.pdf.year", String.valueOf(lastYear - back)));
        }
        body.close().close().open("tbody");
        for (var field : fields) {
            body.open("tr").element("td", words.labelWithUnit(field));
            for (int back = 0; back < most; back++) {
                boolean asked = back < field.yearsBack();
                body.element("td", "number", asked ? value(field, FieldPath.of(field.code(), lastYear - back)) : "");
            }
            body.close();
        }
        body.close().close();
    }

    private void rows(FieldDefinition table, PdfMarkup body) {
        body.element("h3", words.label(table));
        var keys = submission.content().rows(table.code());
        if (keys.isEmpty()) {
            body.element("p", "empty", words.say("filing.pdf.noRows"));
            return;
        }
        body.open("table", "grid small").open("thead").open("tr");
        table.columns().forEach(column -> body.element("th", words.labelWithUnit(column)));
        body.close().close().open("tbody");
        for (var key : keys) {
            body.open("tr");
            for (var column : table.columns()) {
                body.element(
                        "td",
                        column.type().numeric() ? "number" : "",
                        value(column, FieldPath.of(table.code(), key, column.code())));
            }
            body.close();
        }
        body.close().close();
    }

    private String value(FieldDefinition field, FieldPath path) {
        return field.derived()
                ? words.computed(field, Optional.ofNullable(submission.derived().get(path)))
                : words.typed(field, submission.content().text(path));
    }
}
