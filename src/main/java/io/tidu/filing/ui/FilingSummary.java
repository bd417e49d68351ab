package io.tidu.filing.ui;

import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldGroup;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldType;
import io.tidu.filing.FilingView;
import io.tidu.identity.ui.Sheet;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** Everything that is in a filing, to read: all groups, figures by year, tables as tables. */
class FilingSummary extends Sheet {

    private final FilingView view;
    private final FilingWords words;
    private final SummaryValues values;
    private final Margin margin;

    FilingSummary(FilingView view, FilingWords words) {
        this(view, words, Margin.EMPTY);
    }

    FilingSummary(FilingView view, FilingWords words, Margin margin) {
        this.view = view;
        this.words = words;
        this.values = new SummaryValues(view, words);
        this.margin = margin;
        addClassName("filing-summary");
    }

    @Override
    protected void write(Element page) {
        view.form().groups().forEach(group -> section(group, page.appendElement("section")));
    }

    private void section(FieldGroup group, Element section) {
        section.appendElement("h3").text(words.say("filing.ui.steps.title", group.number(), words.say(group.label())));
        var singles = group.fields().stream()
                .filter(field -> !field.yearly() && field.type() != FieldType.TABLE)
                .toList();
        var yearly = group.fields().stream().filter(FieldDefinition::yearly).toList();
        if (!singles.isEmpty()) {
            var pairs = section.appendElement("dl").addClass("filing-pairs");
            singles.forEach(field -> pair(field, pairs.appendElement("div")));
        }
        if (!yearly.isEmpty()) {
            years(yearly, section);
        }
        group.fields().stream()
                .filter(field -> field.type() == FieldType.TABLE)
                .forEach(table -> rows(table, section.appendElement("div").addClass("filing-summary-rows")));
    }

    /** One that is empty says so. */
    private void pair(FieldDefinition field, Element pair) {
        if (field.type() == FieldType.LONG_TEXT) {
            pair.addClass("long");
        }
        margin.beside(field.code(), pair.appendElement("dt").text(words.say(field.label())));
        var value = values.single(field);
        var description = pair.appendElement("dd").text(value.isBlank() ? words.say("filing.ui.summary.empty") : value);
        if (value.isBlank()) {
            description.addClass("empty");
        } else {
            margin.value(FieldPath.of(field.code()), description);
        }
    }

    private void years(List<FieldDefinition> fields, Element section) {
        var years = fields.stream()
                .flatMap(field -> yearsOf(field).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var heads = years.stream()
                .map(year -> words.say("filing.ui.years.year", year))
                .toList();
        var table = new SummaryTable(section, words.say("filing.ui.years.figure"), heads);
        for (var field : fields) {
            var shown = years.stream()
                    .map(year -> yearsOf(field).contains(year) ? values.ofYear(field, year) : "")
                    .toList();
            var row = table.numbers(named(field), shown);
            margin.beside(field.code(), row.child(0));
            for (int i = 0; i < years.size(); i++) {
                if (!shown.get(i).isBlank()) {
                    margin.value(FieldPath.of(field.code(), years.get(i)), row.child(i + 1));
                }
            }
        }
    }

    private String named(FieldDefinition field) {
        return field.unit() == null
                ? words.say(field.label())
                : words.say("filing.ui.years.named", words.say(field.label()), field.unit());
    }

    private void rows(FieldDefinition field, Element block) {
        margin.beside(field.code(), block.appendElement("h3").text(words.say(field.label())));
        var keys = view.content().rows(field.code());
        if (keys.isEmpty()) {
            block.appendElement("p").addClass("tidu-soft").text(words.say("filing.ui.summary.noRows"));
            return;
        }
        var columns = field.columns();
        var heads = columns.stream().map(column -> words.say(column.label())).toList();
        var table = new SummaryTable(block, heads.getFirst(), heads.subList(1, heads.size()));
        for (var key : keys) {
            var cells = columns.stream()
                    .map(column -> values.typed(column, FieldPath.of(field.code(), key, column.code())))
                    .toList();
            var row = table.texts(cells.getFirst(), cells.subList(1, cells.size()));
            margin.value(SourceWork.rowOf(field, key), row.child(0));
        }
    }

    private List<Integer> yearsOf(FieldDefinition field) {
        return view.form().yearsOf(field, view.round().lastYear());
    }
}
