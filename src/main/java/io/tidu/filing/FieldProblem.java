package io.tidu.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * What is wrong with one value of a form, in the words of the person who typed it.
 *
 * @param path where; a problem of a whole table has the code of the table, one of a slot for evidence the slot's in lower case
 * @param blocking whether it stands in the way of submitting; otherwise it is a hint
 * @param messageKey key of the text in the message bundle
 * @param arguments what fills the placeholders; never null inside
 */
public record FieldProblem(FieldPath path, boolean blocking, String messageKey, List<Object> arguments)
        implements MessageSourceResolvable {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    static FieldProblem error(FieldPath path, String messageKey, Object... arguments) {
        return new FieldProblem(path, true, messageKey, List.of(arguments));
    }

    static FieldProblem hint(FieldPath path, String messageKey, Object... arguments) {
        return new FieldProblem(path, false, messageKey, List.of(arguments));
    }

    @Override
    public String @Nullable [] getCodes() {
        return new String[] {messageKey};
    }

    @Override
    public Object @Nullable [] getArguments() {
        return arguments.toArray();
    }
}
