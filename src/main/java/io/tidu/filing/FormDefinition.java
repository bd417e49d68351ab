package io.tidu.filing;

import io.tidu.ladder.Rung;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The form of one rung.
 *
 * @param years how many calendar years its yearly fields reach back
 */
public record FormDefinition(Rung rung, int years, List<FieldGroup> groups) {

    public FormDefinition {
        groups = List.copyOf(groups);
    }

    public List<FieldDefinition> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    public Optional<FieldDefinition> field(String code) {
        return groups.stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /** The field a path speaks of: for a cell its column. */
    public Optional<FieldDefinition> field(FieldPath path) {
        return path instanceof FieldPath.Cell cell
                ? field(cell.code()).flatMap(table -> table.column(cell.column()))
                : field(path.code());
    }

    /** The calendar years a field is asked for, the latest first. */
    public List<Integer> yearsOf(FieldDefinition field, int lastYear) {
        return IntStream.range(0, field.yearsBack())
                .mapToObj(back -> lastYear - back)
                .toList();
    }
}
