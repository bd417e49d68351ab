package io.tidu.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** The words of a printed filing in one language, and how values are written there. */
final class PrintedWords {

    private static final int DECIMALS = 2;

    private final MessageSource messages;
    private final Locale locale;

    PrintedWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String empty() {
        return say("filing.pdf.empty");
    }

    /** The number it got at its first submission. */
    String numberOf(FilingRow filing) {
        var number = filing.number();
        return number == null ? empty() : number;
    }

    /** The label of a field, marked if nobody typed it. */
    String label(FieldDefinition field) {
        var label = field.label().in(locale);
        return field.derived() ? say("filing.pdf.computed", label) : label;
    }

    /** The label with the unit, for the head of numbers without one. */
    String labelWithUnit(FieldDefinition field) {
        var unit = field.unit();
        return unit == null ? label(field) : say("filing.pdf.inUnit", label(field), unit);
    }

    String withUnit(FieldDefinition field, String value) {
        var unit = field.unit();
        return unit == null || value.equals(empty()) ? value : value + " " + unit;
    }

    /** What was typed, in words where it is a code; a dash for nothing. */
    String typed(FieldDefinition field, Optional<String> value) {
        return value.map(text -> switch (field.type()) {
                    case BOOLEAN -> say(text.equals("true") ? "filing.pdf.yes" : "filing.pdf.no");
                    case CHOICE, CHOICES ->
                        Arrays.stream(text.split(","))
                                .map(String::strip)
                                .map(code -> option(field, code))
                                .collect(Collectors.joining(say("filing.pdf.comma")));
                    default -> text;
                })
                .orElseGet(this::empty);
    }

    /** What was computed, rounded for reading. */
    String computed(FieldDefinition field, Optional<BigDecimal> value) {
        return value.map(number -> field.type() == FieldType.COUNT
                        ? number.setScale(0, RoundingMode.HALF_UP).toPlainString()
                        : number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .orElseGet(this::empty);
    }

    private String option(FieldDefinition field, String code) {
        return field.option(code)
                .map(option -> option.label().in(locale))
                .orElseGet(() -> code.equals(FormFacts.NONE) ? say("filing.pdf.none") : code);
    }
}
