package io.tidu.filing;

import io.tidu.ladder.Bilingual;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * What is wrong with one value of a form, in the words of the person who typed it.
 *
 * @param path where; a problem of a whole table has the code of the table, one of a slot for evidence the slot's in lower case
 * @param blocking whether it stands in the way of submitting; otherwise it is a hint
 * @param messageKey key of the text in the message bundle
 * @param arguments what fills the placeholders: texts, and labels in both languages
 */
public record FieldProblem(FieldPath path, boolean blocking, String messageKey, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    static FieldProblem error(FieldPath path, String messageKey, Object... arguments) {
        return new FieldProblem(path, true, messageKey, List.of(arguments));
    }

    static FieldProblem hint(FieldPath path, String messageKey, Object... arguments) {
        return new FieldProblem(path, false, messageKey, List.of(arguments));
    }

    /** The text to show. */
    public String text(MessageSource messages, Locale locale) {
        var resolved = arguments.stream()
                .map(argument -> argument instanceof Bilingual label ? label.in(locale) : argument)
                .toArray();
        return messages.getMessage(messageKey, resolved, locale);
    }
}
