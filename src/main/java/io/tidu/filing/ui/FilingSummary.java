package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldGroup;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldType;
import io.tidu.filing.FilingForm;
import io.tidu.filing.FilingView;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is in a filing, to read: all groups, figures by year, tables as tables. */
class FilingSummary extends Div {

    private final FilingView view;
    private final FilingWords words;
    private final Pointers pointers;

    FilingSummary(FilingView view, FilingWords words) {
        this(view, words, List.of());
    }

    FilingSummary(FilingView view, FilingWords words, List<Pointing> pointings) {
        this.view = view;
        this.words = words;
        this.pointers = new Pointers(pointings);
        pointers.listen(this);
        addClassName("filing-summary");
        view.form().groups().forEach(group -> add(section(group)));
    }

    private Section section(FieldGroup group) {
        var section = new Section(new H3(words.say("filing.ui.steps.title", group.number(), words.say(group.label()))));
        var singles = group.fields().stream()
                .filter(field -> !field.yearly() && field.type() != FieldType.TABLE)
                .toList();
        var yearly = group.fields().stream().filter(FieldDefinition::yearly).toList();
        if (!singles.isEmpty()) {
            section.add(new SummaryPairs(singles, this::text, words, pointers));
        }
        if (!yearly.isEmpty()) {
            section.add(years(yearly));
        }
        group.fields().stream()
                .filter(field -> field.type() == FieldType.TABLE)
                .forEach(table -> section.add(rows(table)));
        return section;
    }

    private Component years(List<FieldDefinition> fields) {
        var years = fields.stream()
                .flatMap(field -> yearsOf(field).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var table = new SummaryTable(
                words.say("filing.ui.years.figure"),
                years.stream()
                        .map(year -> words.say("filing.ui.years.year", year))
                        .toList());
        for (var field : fields) {
            var name = field.unit() == null
                    ? words.say(field.label())
                    : words.say("filing.ui.years.named", words.say(field.label()), field.unit());
            table.numbers(
                    name,
                    pointers.at(field.code()),
                    years.stream()
                            .map(year ->
                                    yearsOf(field).contains(year) ? plain(field, FieldPath.of(field.code(), year)) : "")
                            .toList());
        }
        return table;
    }

    private Component rows(FieldDefinition field) {
        var title = new H3(words.say(field.label()));
        pointers.at(field.code()).forEach(title.getElement()::appendChild);
        var block = new Div(title);
        block.addClassName("filing-summary-rows");
        var keys = content().rows(field.code());
        if (keys.isEmpty()) {
            block.add(Blocks.soft(words.say("filing.ui.summary.noRows")));
            return block;
        }
        var columns = field.columns();
        var table = new SummaryTable(
                words.say(columns.getFirst().label()),
                columns.stream()
                        .skip(1)
                        .map(column -> words.say(column.label()))
                        .toList());
        for (var key : keys) {
            var cells = columns.stream()
                    .map(column -> typed(column, FieldPath.of(field.code(), key, column.code())))
                    .toList();
            table.texts(cells.getFirst(), cells.subList(1, cells.size()));
        }
        block.add(table);
        return block;
    }

    private String text(FieldDefinition field) {
        var path = FieldPath.of(field.code());
        if (!field.derived()) {
            return typed(field, path);
        }
        var unit = field.unit() == null ? "" : " " + field.unit();
        return derived(path).map(value -> words.number(value) + unit).orElse("");
    }

    private String plain(FieldDefinition field, FieldPath path) {
        return field.derived()
                ? derived(path).map(words::number).orElse(words.say("filing.ui.field.notComputed"))
                : content().text(path).orElse("");
    }

    private String typed(FieldDefinition field, FieldPath path) {
        return Values.shown(field, content().text(path).orElse(""), words);
    }

    private Optional<BigDecimal> derived(FieldPath path) {
        Map<FieldPath, BigDecimal> derived = view.derived();
        return Optional.ofNullable(derived.get(path));
    }

    private List<Integer> yearsOf(FieldDefinition field) {
        return view.form().yearsOf(field, view.round().lastYear());
    }

    private FilingForm content() {
        return view.content();
    }
}
