package io.tidu.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Finds everything that is wrong in a form: values, what is missing, and what does not agree. In the order of the form. */
final class FormCheck {

    private final FormDefinition definition;
    private final FilingForm form;
    private final int lastYear;
    private final ValueCheck values;
    private final SortedMap<FieldPath, BigDecimal> derived;
    private final List<FieldProblem> problems = new ArrayList<>();

    FormCheck(FormDefinition definition, FilingForm form, int lastYear, LocalDate today) {
        this.definition = definition;
        this.form = form;
        this.lastYear = lastYear;
        this.values = new ValueCheck(today);
        this.derived = Derivation.derive(definition, form, lastYear);
    }

    List<FieldProblem> problems() {
        definition.fields().stream().filter(field -> !field.derived()).forEach(this::check);
        definition.parts().forEach(this::checkPart);
        return List.copyOf(problems);
    }

    private void check(FieldDefinition field) {
        if (field.type() == FieldType.TABLE) {
            checkTable(field);
            return;
        }
        int year = 0;
        for (var path : definition.pathsOf(field, lastYear)) {
            boolean required = field.yearly() ? year++ < field.requiredYears() : field.required();
            checkValue(field, path, required);
        }
    }

    private void checkValue(FieldDefinition field, FieldPath path, boolean required) {
        var typed = form.text(path);
        if (typed.isPresent()) {
            values.check(field, path, typed.get()).ifPresent(problems::add);
        } else if (required) {
            problems.add(
                    path instanceof FieldPath.Yearly yearly
                            ? FieldProblem.error(path, "filing.problem.requiredYear", String.valueOf(yearly.year()))
                            : FieldProblem.error(path, "filing.problem.required"));
        } else {
            requiredBecauseOfOther(field)
                    .ifPresent(other ->
                            problems.add(FieldProblem.error(path, "filing.problem.requiredIf", other.label())));
        }
    }

    private Optional<FieldDefinition> requiredBecauseOfOther(FieldDefinition field) {
        var condition = field.requiredIf();
        if (condition == null) {
            return Optional.empty();
        }
        return form.text(condition.field())
                .filter(value -> FormFacts.chosen(value).stream().anyMatch(condition.values()::contains))
                .flatMap(value -> definition.field(condition.field()));
    }

    private void checkTable(FieldDefinition table) {
        var rows = form.rows(table.code());
        var path = FieldPath.of(table.code());
        if (rows.isEmpty() && table.required()) {
            problems.add(FieldProblem.error(path, "filing.problem.rowsMissing"));
        } else if (rows.isEmpty()) {
            requiredBecauseOfOther(table)
                    .ifPresent(other ->
                            problems.add(FieldProblem.error(path, "filing.problem.rowsMissingIf", other.label())));
        }
        for (var row : rows) {
            for (var column : table.columns()) {
                checkValue(column, FieldPath.of(table.code(), row, column.code()), column.required());
            }
        }
        table.columns().stream().filter(FieldDefinition::unique).forEach(column -> checkUnique(table, rows, column));
    }

    private void checkUnique(FieldDefinition table, List<String> rows, FieldDefinition column) {
        var seen = new HashSet<String>();
        for (var row : rows) {
            var path = FieldPath.of(table.code(), row, column.code());
            form.text(path)
                    .filter(value -> !seen.add(value))
                    .ifPresent(value -> problems.add(FieldProblem.error(path, "filing.problem.twice", value)));
        }
    }

    private void checkPart(PartOf part) {
        var field = definition.field(part.part()).orElseThrow();
        for (var path : definition.pathsOf(field, lastYear)) {
            var whole = wholeOf(part, path);
            number(path)
                    .filter(value -> number(whole)
                            .filter(limit -> value.compareTo(limit) > 0)
                            .isPresent())
                    .ifPresent(value -> problems.add(new FieldProblem(
                            field.derived() ? pointingAt(field) : path,
                            part.blocking(),
                            part.blocking() ? "filing.problem.moreThan" : "filing.problem.moreThanUsual",
                            List.of(
                                    field.label(),
                                    plain(value),
                                    definition.field(part.whole()).orElseThrow().label(),
                                    plain(number(whole).orElseThrow())))));
        }
    }

    private FieldPath wholeOf(PartOf part, FieldPath path) {
        boolean yearly =
                definition.field(part.whole()).filter(FieldDefinition::yearly).isPresent();
        if (!yearly) {
            return FieldPath.of(part.whole());
        }
        return FieldPath.of(part.whole(), path instanceof FieldPath.Yearly of ? of.year() : lastYear);
    }

    /** A computed value cannot be corrected itself: the problem points at what it is computed from. */
    private static FieldPath pointingAt(FieldDefinition derived) {
        var formula = derived.formula();
        return FieldPath.of(
                formula == null ? derived.code() : formula.operands().getFirst());
    }

    private Optional<BigDecimal> number(FieldPath path) {
        var computed = derived.get(path);
        return computed == null ? form.number(path) : Optional.of(computed);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
