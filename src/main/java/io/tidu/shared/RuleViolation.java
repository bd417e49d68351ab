package io.tidu.shared;

import java.util.List;

/**
 * A refusal in the words of the user: nothing was changed, and the message says why.
 *
 * <p>Each module has a sealed family of its own below this class; the text stands in the module's message bundle under
 * {@link #messageKey()}.
 */
public abstract class RuleViolation extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    protected RuleViolation(String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the text in the module's message bundle. */
    public String messageKey() {
        return messageKey;
    }

    /** What the placeholders of the text are filled with, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
