package io.tidu.filing;

import io.tidu.ladder.Bilingual;
import io.tidu.ladder.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, as the catalogue describes it.
 *
 * @param help what to enter, in plain words; null where the label says it all
 * @param yearsBack how many calendar years it is asked for, counting back from last year; 0 if it is asked once
 * @param requiredYears for how many of those years it must be filled, counting back from last year
 * @param unit sign behind the number, such as 万元; null without one
 * @param required whether it must be filled to submit (of a yearly field {@code requiredYears} values)
 * @param requiredIf when it must be filled too; null if never
 * @param decimals greatest number of decimals of a number
 * @param format a shape the text must have
 * @param past whether a day must not lie in the future
 * @param unique whether two rows of the table must not have the same value
 * @param figure the figure of the rulebook that this value is
 * @param formula how it is computed; such a field is never typed
 * @param options of a choice; empty otherwise
 * @param columns of a table; empty otherwise
 * @param maxRows of a table
 * @param personal whether it names a person and is masked where there is no reason to see it
 * @param saidAnew whether it is not taken over from an earlier filing: statements about the present
 */
public record FieldDefinition(
        String code,
        Bilingual label,
        @Nullable Bilingual help,
        FieldType type,
        int yearsBack,
        int requiredYears,
        @Nullable String unit,
        boolean required,
        @Nullable RequiredIf requiredIf,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals,
        int maxLength,
        @Nullable FieldFormat format,
        boolean past,
        boolean unique,
        @Nullable Figure figure,
        @Nullable Formula formula,
        List<FieldOption> options,
        List<FieldDefinition> columns,
        int maxRows,
        boolean personal,
        boolean saidAnew) {

    /** Makes a field necessary when another has one of some values. */
    public record RequiredIf(String field, List<String> values) {
        public RequiredIf {
            values = List.copyOf(values);
        }
    }

    public FieldDefinition {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }

    public boolean yearly() {
        return yearsBack > 0;
    }

    /** Whether the value is computed from others, and so never typed. */
    public boolean derived() {
        return formula != null;
    }

    public Optional<FieldOption> option(String optionCode) {
        return options.stream()
                .filter(option -> option.code().equals(optionCode))
                .findFirst();
    }

    public Optional<FieldDefinition> column(String columnCode) {
        return columns.stream()
                .filter(column -> column.code().equals(columnCode))
                .findFirst();
    }
}
