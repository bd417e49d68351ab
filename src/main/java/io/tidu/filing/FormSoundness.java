package io.tidu.filing;

import io.tidu.ladder.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses a form that contradicts itself or the figures of the rulebooks, when the program starts and not when a firm files. */
final class FormSoundness {

    private final FormDefinition form;
    private final Set<String> seen = new HashSet<>();
    private final Set<Figure> figures = new HashSet<>();

    private FormSoundness(FormDefinition form) {
        this.form = form;
    }

    /** @throws IllegalArgumentException naming the field and what is wrong */
    static void require(FormDefinition form) {
        var soundness = new FormSoundness(form);
        form.groups().forEach(group -> group.fields().forEach(soundness::requireField));
        form.parts().forEach(part -> {
            soundness.requireNumeric(part.part());
            soundness.requireNumeric(part.whole());
        });
    }

    private void requireField(FieldDefinition field) {
        FieldPath.of(field.code());
        check(seen.add(field.code()), field, "the code stands twice");
        check(
                (field.type() == FieldType.TABLE) == !field.columns().isEmpty(),
                field,
                "a table has columns, and only a table");
        check(field.requiredYears() <= field.yearsBack(), field, "more years are required than asked for");
        requireOptions(field);
        var columns = new HashSet<String>();
        field.columns().forEach(column -> {
            FieldPath.of(column.code());
            check(columns.add(column.code()), field, "a column stands twice");
            check(
                    column.type() != FieldType.TABLE && !column.yearly() && !column.derived(),
                    field,
                    "a column is plain");
            requireOptions(column);
        });
        requireCondition(field);
        requireFormula(field, field.formula());
        requireFigure(field, field.figure());
    }

    private void requireOptions(FieldDefinition field) {
        boolean choice = field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES;
        check(choice == !field.options().isEmpty(), field, "a choice has options, and only a choice");
        var codes = new HashSet<String>();
        field.options().forEach(option -> check(codes.add(option.code()), field, "an option stands twice"));
    }

    private void requireCondition(FieldDefinition field) {
        var condition = field.requiredIf();
        check(
                condition == null || form.field(condition.field()).isPresent(),
                field,
                "it is required if a field that is not there");
    }

    private void requireFormula(FieldDefinition field, @Nullable Formula formula) {
        if (formula == null) {
            return;
        }
        check(field.type().numeric() && !field.required(), field, "what is computed is a number and not required");
        for (var operand : formula.operands()) {
            check(seen.contains(operand), field, "it is computed from " + operand + ", which does not stand before it");
        }
        switch (formula) {
            case Formula.CountRows(var table, var where, var none) ->
                where.keySet().forEach(column -> requireColumn(field, table, column));
            case Formula.SumRows(var table, var column) -> requireColumn(field, table, column);
            case Formula.Share(var part, var whole) -> requireNumeric(part);
            case Formula.Growth(var grown) -> requireNumeric(grown);
            case Formula.Difference(var minuend, var subtrahend) -> requireNumeric(minuend);
        }
    }

    private void requireColumn(FieldDefinition field, String table, String column) {
        check(
                form.field(table).flatMap(found -> found.column(column)).isPresent(),
                field,
                "there is no column " + table + "." + column);
    }

    private void requireFigure(FieldDefinition field, @Nullable Figure figure) {
        if (figure == null) {
            return;
        }
        check(figures.add(figure), field, "the figure " + figure.code() + " stands for another field already");
        check(
                figure.yearly() == field.yearly(),
                field,
                "the figure goes by years and the field does not, or vice versa");
        boolean fits =
                switch (figure.type()) {
                    case NUMBER, COUNT -> field.type().numeric();
                    case FLAG -> field.type() == FieldType.BOOLEAN;
                    case CHOICE -> field.type() == FieldType.CHOICE && allCodes(field, figure, List.of());
                    case CODES -> field.type() == FieldType.CHOICES && allCodes(field, figure, List.of("NONE"));
                };
        check(fits, field, "it cannot hold the figure " + figure.code());
    }

    private static boolean allCodes(FieldDefinition field, Figure figure, List<String> besides) {
        return figure.codes().isEmpty()
                || field.options().stream()
                        .map(FieldOption::code)
                        .allMatch(code -> figure.codes().contains(code) || besides.contains(code));
    }

    private void requireNumeric(String code) {
        var field = form.field(code)
                .orElseThrow(() -> new IllegalArgumentException(form.rung() + ": there is no field " + code));
        check(field.type().numeric(), field, "a number is expected");
    }

    private void check(boolean holds, FieldDefinition field, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(form.rung() + ", field " + field.code() + ": " + otherwise);
        }
    }
}
