package io.tidu.filing;

import io.tidu.ladder.Rung;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The form of one rung: groups of fields, and what must agree between them. */
public final class FormDefinition {

    private final Rung rung;
    private final String numberPrefix;
    private final List<FieldGroup> groups;
    private final List<PartOf> parts;
    private final Map<String, FieldDefinition> fields = new LinkedHashMap<>();

    FormDefinition(Rung rung, String numberPrefix, List<FieldGroup> groups, List<PartOf> parts) {
        this.rung = rung;
        this.numberPrefix = numberPrefix;
        this.groups = List.copyOf(groups);
        this.parts = List.copyOf(parts);
        groups.forEach(group -> group.fields().forEach(field -> fields.put(field.code(), field)));
    }

    public Rung rung() {
        return rung;
    }

    /** What the numbers of its filings begin with. */
    public String numberPrefix() {
        return numberPrefix;
    }

    public List<FieldGroup> groups() {
        return groups;
    }

    public List<PartOf> parts() {
        return parts;
    }

    public List<FieldDefinition> fields() {
        return List.copyOf(fields.values());
    }

    public Optional<FieldDefinition> field(String code) {
        return Optional.ofNullable(fields.get(code));
    }

    /** The field a path speaks of: for a cell its column. */
    public Optional<FieldDefinition> field(FieldPath path) {
        return path instanceof FieldPath.Cell cell
                ? field(cell.code()).flatMap(table -> table.column(cell.column()))
                : field(path.code());
    }

    /** The group a field stands in. */
    public Optional<FieldGroup> groupOf(FieldPath path) {
        return groups.stream()
                .filter(group ->
                        group.fields().stream().anyMatch(field -> field.code().equals(path.code())))
                .findFirst();
    }

    /** The calendar years a field is asked for, the latest first; none for a field that is asked once. */
    public List<Integer> yearsOf(FieldDefinition field, int lastYear) {
        return IntStream.range(0, field.yearsBack())
                .mapToObj(back -> lastYear - back)
                .toList();
    }

    /** Where the values of a field stand: once, or for each of its years, the latest first. */
    List<FieldPath> pathsOf(FieldDefinition field, int lastYear) {
        return field.yearly()
                ? yearsOf(field, lastYear).stream()
                        .map(year -> FieldPath.of(field.code(), year))
                        .toList()
                : List.of(FieldPath.of(field.code()));
    }

    /** Whether the value is not taken over from an earlier filing. */
    boolean saidAnew(FieldPath path) {
        return field(path.code()).filter(FieldDefinition::saidAnew).isPresent();
    }
}
