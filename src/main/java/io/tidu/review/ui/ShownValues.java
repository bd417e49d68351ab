package io.tidu.review.ui;

import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldType;
import io.tidu.filing.FilingView;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of a filing as people read them: choices by their names, computed shares rounded for display. */
class ShownValues {

    private static final String NONE = "—";

    private final FilingView view;
    private final Locale locale;
    private final Function<String, String> translation;

    ShownValues(FilingView view, Locale locale, Function<String, String> translation) {
        this.view = view;
        this.locale = locale;
        this.translation = translation;
    }

    String of(FieldPath path) {
        var computed = view.derived().get(path);
        if (computed != null) {
            return computed.setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
        return view.content()
                .text(path)
                .map(text ->
                        view.form().field(path).map(field -> read(field, text)).orElse(text))
                .orElse(NONE);
    }

    private String read(FieldDefinition field, String text) {
        return switch (field.type()) {
            case CHOICE -> option(field, text);
            case CHOICES ->
                Arrays.stream(text.split(",")).map(code -> option(field, code)).collect(Collectors.joining("、"));
            case BOOLEAN -> translation.apply(text.equals("true") ? "review.yes" : "review.no");
            default -> text;
        };
    }

    private String option(FieldDefinition field, String code) {
        return field.option(code.strip())
                .map(option -> option.label().in(locale))
                .orElse(
                        field.type() == FieldType.CHOICES && code.strip().equals("NONE")
                                ? translation.apply("review.none")
                                : code);
    }
}
