package io.tidu.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Computes the fields that are never typed. Rounded half up to the decimals of the field, for display; rules compute exactly. */
final class Derivation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FormDefinition definition;
    private final FilingForm form;
    private final int lastYear;
    private final SortedMap<FieldPath, BigDecimal> derived = new TreeMap<>();

    private Derivation(FormDefinition definition, FilingForm form, int lastYear) {
        this.definition = definition;
        this.form = form;
        this.lastYear = lastYear;
    }

    static SortedMap<FieldPath, BigDecimal> derive(FormDefinition definition, FilingForm form, int lastYear) {
        var derivation = new Derivation(definition, form, lastYear);
        definition.fields().forEach(derivation::add);
        return derivation.derived;
    }

    private void add(FieldDefinition field) {
        var formula = field.formula();
        if (formula == null) {
            return;
        }
        for (var path : definition.pathsOf(field, lastYear)) {
            compute(formula, path)
                    .ifPresent(value -> derived.put(path, value.setScale(field.decimals(), RoundingMode.HALF_UP)));
        }
    }

    private Optional<BigDecimal> compute(Formula formula, FieldPath at) {
        return switch (formula) {
            case Formula.Share(var part, var whole) -> share(value(part, at), value(whole, at));
            case Formula.Growth(var field) -> growth(field, at);
            case Formula.Difference(var minuend, var subtrahend) ->
                value(minuend, at).flatMap(one -> value(subtrahend, at).map(one::subtract));
            case Formula.CountRows(var table, var where, var noneIfNot) ->
                count(
                        table,
                        where,
                        noneIfNot != null
                                && form.text(noneIfNot).filter("false"::equals).isPresent());
            case Formula.SumRows(var table, var column) -> sum(table, column);
        };
    }

    private static Optional<BigDecimal> share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return whole.filter(divisor -> divisor.signum() != 0)
                .flatMap(divisor ->
                        part.map(value -> value.multiply(HUNDRED).divide(divisor, 12, RoundingMode.HALF_UP)));
    }

    private Optional<BigDecimal> growth(String field, FieldPath at) {
        if (!(at instanceof FieldPath.Yearly yearly)) {
            return Optional.empty();
        }
        var before = typed(FieldPath.of(field, yearly.year() - 1)).filter(value -> value.signum() > 0);
        var after = typed(FieldPath.of(field, yearly.year()));
        return share(after.flatMap(now -> before.map(now::subtract)), before);
    }

    /** Counts the rows that surely have the values. Unknown while there is no row, or only rows that are not filled yet. */
    private Optional<BigDecimal> count(String table, Map<String, Set<String>> where, boolean statedNone) {
        var rows = form.rows(table);
        if (rows.isEmpty()) {
            return statedNone ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        int sure = 0;
        int open = 0;
        for (var row : rows) {
            var missing = false;
            var fits = true;
            for (var condition : where.entrySet()) {
                var cell = form.text(FieldPath.of(table, row, condition.getKey()));
                missing |= cell.isEmpty();
                fits &= cell.isEmpty() || condition.getValue().contains(cell.get());
            }
            sure += fits && !missing ? 1 : 0;
            open += fits && missing ? 1 : 0;
        }
        return sure == 0 && open > 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(sure));
    }

    private Optional<BigDecimal> sum(String table, String column) {
        return form.rows(table).stream()
                .flatMap(row -> form.number(FieldPath.of(table, row, column)).stream())
                .reduce(BigDecimal::add);
    }

    /** The operand of the same year, or the one there is; of a yearly one for a result that is not yearly, last year's. */
    private Optional<BigDecimal> value(String code, FieldPath at) {
        boolean yearly = definition.field(code).filter(FieldDefinition::yearly).isPresent();
        if (!yearly) {
            return typed(FieldPath.of(code));
        }
        return typed(FieldPath.of(code, at instanceof FieldPath.Yearly of ? of.year() : lastYear));
    }

    private Optional<BigDecimal> typed(FieldPath path) {
        var computed = derived.get(path);
        return computed == null ? form.number(path) : Optional.of(computed);
    }
}
