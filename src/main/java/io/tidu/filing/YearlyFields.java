package io.tidu.filing;

import io.tidu.ladder.Rung;
import io.tidu.ladder.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the form of the yearly update from that of a filing: fewer fields, fewer years, the same meaning and checks. */
final class YearlyFields {

    private final YamlNode root;
    private final int years;
    private final int requiredYears;
    private final Set<String> kept = new HashSet<>();

    private YearlyFields(YamlNode root) {
        this.root = root;
        this.years = root.get("years").whole(1, 3);
        this.requiredYears = root.get("required_years").whole(1, years);
    }

    static FormDefinition read(String file, String text, FormCatalogue forms) {
        return new YearlyFields(YamlNode.parse(file, text)).read(forms);
    }

    private FormDefinition read(FormCatalogue forms) {
        var full = forms.form(new Rung(root.get("form").text()));
        var chosen = root.get("groups").entries();
        chosen.values().forEach(codes -> codes.each(code -> keep(code, full)));
        var groups = full.groups().stream()
                .filter(group -> chosen.containsKey(group.code()))
                .map(this::lessOf)
                .toList();
        requireGroups(chosen, groups);
        root.finish();
        var parts = full.parts().stream()
                .filter(part -> kept.contains(part.part()) && kept.contains(part.whole()))
                .toList();
        return new FormDefinition(full.rung(), full.numberPrefix(), groups, parts);
    }

    private void keep(YamlNode code, FormDefinition full) {
        if (full.field(code.text()).isEmpty() || !kept.add(code.text())) {
            throw code.refuse("'" + code.text() + "' is no field of the form, or stands here twice");
        }
    }

    private static void requireGroups(Map<String, YamlNode> chosen, List<FieldGroup> groups) {
        chosen.forEach((code, node) -> {
            boolean found = groups.stream()
                    .filter(group -> group.code().equals(code))
                    .anyMatch(group ->
                            group.fields().size() == node.list(YamlNode::text).size());
            if (!found) {
                throw node.refuse("the form has no group '" + code + "' with these fields");
            }
        });
    }

    private FieldGroup lessOf(FieldGroup group) {
        var fields = group.fields().stream()
                .filter(field -> kept.contains(field.code()))
                .map(this::lessOf)
                .toList();
        return new FieldGroup(group.code(), group.number(), group.label(), group.help(), fields, List.of());
    }

    private FieldDefinition lessOf(FieldDefinition field) {
        int most = field.formula() instanceof Formula.Growth ? years - 1 : years;
        return new FieldDefinition(
                field.code(),
                field.label(),
                field.help(),
                field.type(),
                Math.min(field.yearsBack(), most),
                Math.min(field.requiredYears(), requiredYears),
                field.unit(),
                field.required(),
                condition(field),
                field.min(),
                field.max(),
                field.decimals(),
                field.maxLength(),
                field.format(),
                field.past(),
                field.unique(),
                field.figure(),
                field.formula(),
                field.options(),
                field.columns(),
                field.maxRows(),
                field.personal(),
                field.saidAnew());
    }

    private FieldDefinition.@Nullable RequiredIf condition(FieldDefinition field) {
        var condition = field.requiredIf();
        return condition == null || kept.contains(condition.field()) ? condition : null;
    }
}
