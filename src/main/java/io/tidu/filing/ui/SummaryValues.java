package io.tidu.filing.ui;

import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of a filing, in words and numbers for people. */
record SummaryValues(FilingView view, FilingWords words) {

    String single(FieldDefinition field) {
        var path = FieldPath.of(field.code());
        if (!field.derived()) {
            return typed(field, path);
        }
        var unit = field.unit() == null ? "" : " " + field.unit();
        return derived(path).map(value -> words.number(value) + unit).orElse("");
    }

    String ofYear(FieldDefinition field, int year) {
        var path = FieldPath.of(field.code(), year);
        return field.derived()
                ? derived(path).map(words::number).orElse(words.say("filing.ui.field.notComputed"))
                : view.content().text(path).orElse("");
    }

    String typed(FieldDefinition field, FieldPath path) {
        return Values.shown(field, view.content().text(path).orElse(""), words);
    }

    private Optional<BigDecimal> derived(FieldPath path) {
        Map<FieldPath, BigDecimal> derived = view.derived();
        return Optional.ofNullable(derived.get(path));
    }
}
