package io.tidu.filing;

import static java.util.Objects.requireNonNullElse;

import io.tidu.evidence.SlotCode;
import io.tidu.ladder.Bilingual;
import io.tidu.ladder.Figure;
import io.tidu.ladder.Rung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a form from its file and refuses one that contradicts itself; see {@link FormSoundness}. */
final class FormReader {

    private static final int ORDINARY_TEXT = 200;
    private static final int ORDINARY_LONG_TEXT = 2000;
    private static final int ORDINARY_ROWS = 50;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FormReader() {}

    /** @throws IllegalArgumentException naming what is wrong in the file */
    static FormDefinition read(String yaml) {
        return read(tree(yaml));
    }

    /** What a file says, as it stands there. */
    static Map<String, Object> tree(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(yaml);
    }

    /** @throws IllegalArgumentException naming what is wrong in the file */
    static FormDefinition read(Map<String, Object> tree) {
        var file = STRICT.convertValue(tree, FormFile.class);
        var groups = new ArrayList<FieldGroup>();
        for (var group : file.groups()) {
            groups.add(group(group, groups.size() + 1));
        }
        var parts = requireNonNullElse(file.parts(), List.<FormFile.Part>of()).stream()
                .map(part -> new PartOf(part.part(), part.whole(), part.blocking()))
                .toList();
        var form = new FormDefinition(new Rung(file.rung()), file.numberPrefix(), groups, parts);
        FormSoundness.require(form);
        return form;
    }

    private static FieldGroup group(FormFile.Group group, int number) {
        return new FieldGroup(
                group.code(),
                number,
                required(group.label()),
                text(group.help()),
                group.fields().stream().map(FormReader::field).toList(),
                requireNonNullElse(group.evidence(), List.<String>of()).stream()
                        .map(SlotCode::new)
                        .toList());
    }

    private static FieldDefinition field(FormFile.Field field) {
        return new FieldDefinition(
                field.code(),
                required(field.label()),
                text(field.help()),
                field.type(),
                field.years(),
                requireNonNullElse(field.requiredYears(), field.required() ? field.years() : 0),
                field.unit() != null ? field.unit() : unit(field.type()),
                field.required(),
                field.requiredIf() == null
                        ? null
                        : new FieldDefinition.RequiredIf(
                                field.requiredIf().field(), field.requiredIf().is()),
                field.min(),
                field.max(),
                requireNonNullElse(field.decimals(), field.type() == FieldType.COUNT ? 0 : 2),
                requireNonNullElse(
                        field.maxLength(), field.type() == FieldType.LONG_TEXT ? ORDINARY_LONG_TEXT : ORDINARY_TEXT),
                field.format(),
                field.past(),
                field.unique(),
                figure(field),
                formula(field),
                requireNonNullElse(field.options(), List.<FormFile.Option>of()).stream()
                        .map(option -> new FieldOption(option.code(), new Bilingual(option.zh(), option.en())))
                        .toList(),
                requireNonNullElse(field.columns(), List.<FormFile.Field>of()).stream()
                        .map(FormReader::field)
                        .toList(),
                requireNonNullElse(field.maxRows(), ORDINARY_ROWS),
                field.personal(),
                field.anew());
    }

    private static @Nullable String unit(FieldType type) {
        return switch (type) {
            case AMOUNT -> "万元";
            case PERCENT -> "%";
            default -> null;
        };
    }

    private static @Nullable Figure figure(FormFile.Field field) {
        var code = field.figure();
        return code == null
                ? null
                : Figure.of(code)
                        .orElseThrow(() ->
                                new IllegalArgumentException("field " + field.code() + ": there is no figure " + code));
    }

    private static @Nullable Formula formula(FormFile.Field field) {
        var computed = field.computed();
        if (computed == null) {
            return null;
        }
        if (computed.share() != null && computed.of() != null) {
            return new Formula.Share(computed.share(), computed.of());
        }
        if (computed.growth() != null) {
            return new Formula.Growth(computed.growth());
        }
        if (computed.difference() != null && computed.less() != null) {
            return new Formula.Difference(computed.difference(), computed.less());
        }
        if (computed.count() != null) {
            var where = new LinkedHashMap<String, Set<String>>();
            if (computed.where() != null) {
                computed.where().forEach((column, values) -> where.put(column, Set.copyOf(values)));
            }
            return new Formula.CountRows(computed.count(), where, computed.noneIfNot());
        }
        if (computed.sum() != null && computed.column() != null) {
            return new Formula.SumRows(computed.sum(), computed.column());
        }
        throw new IllegalArgumentException("field " + field.code() + ": cannot tell how it is computed");
    }

    private static Bilingual required(FormFile.Text text) {
        return new Bilingual(text.zh(), text.en());
    }

    private static @Nullable Bilingual text(FormFile.@Nullable Text text) {
        return text == null ? null : required(text);
    }
}
