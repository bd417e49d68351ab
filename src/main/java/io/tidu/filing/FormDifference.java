package io.tidu.filing;

import io.tidu.ladder.Bilingual;
import java.util.List;
import java.util.TreeSet;

/** Tells field by field what is different between two contents, in the order of their paths. */
final class FormDifference {

    private FormDifference() {}

    static List<FieldChange> between(FormDefinition definition, FilingForm before, FilingForm after) {
        var paths = new TreeSet<>(before.values().keySet());
        paths.addAll(after.values().keySet());
        return paths.stream()
                .filter(path -> !before.text(path).equals(after.text(path)))
                .map(path -> new FieldChange(
                        path,
                        label(definition, path),
                        definition.field(path).map(FieldDefinition::unit).orElse(null),
                        before.text(path).orElse(null),
                        after.text(path).orElse(null)))
                .toList();
    }

    private static Bilingual label(FormDefinition definition, FieldPath path) {
        var own = definition.field(path).map(FieldDefinition::label).orElse(new Bilingual(path.text(), path.text()));
        return switch (path) {
            case FieldPath.Single single -> own;
            case FieldPath.Yearly yearly ->
                new Bilingual(own.zh() + "（" + yearly.year() + "年）", own.en() + " (" + yearly.year() + ")");
            case FieldPath.Cell cell ->
                definition
                        .field(cell.code())
                        .map(table -> new Bilingual(
                                table.label().zh() + " · " + own.zh(),
                                table.label().en() + " · " + own.en()))
                        .orElse(own);
        };
    }
}
