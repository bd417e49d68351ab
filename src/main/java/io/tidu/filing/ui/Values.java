package io.tidu.filing.ui;

import io.tidu.filing.FieldDefinition;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a kept value for people to read: the name of an option, yes and no, a number with its unit. */
final class Values {

    private Values() {}

    static String shown(FieldDefinition field, String value, FilingWords words) {
        if (value.isBlank()) {
            return "";
        }
        return switch (field.type()) {
            case CHOICE, CHOICES ->
                Arrays.stream(value.split(",", -1))
                        .map(code -> option(field, code.strip(), words))
                        .collect(Collectors.joining(words.say("filing.ui.list.comma")));
            case BOOLEAN -> words.say(value.equals("true") ? "filing.ui.field.true" : "filing.ui.field.false");
            default -> field.unit() == null ? value : value + " " + field.unit();
        };
    }

    private static String option(FieldDefinition field, String code, FilingWords words) {
        return code.equals("NONE") && field.option(code).isEmpty()
                ? words.say("filing.ui.field.none")
                : Controls.label(field, code, words);
    }
}
