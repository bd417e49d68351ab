package io.tidu.identity;

import io.tidu.shared.RuleViolation;

/** The person may see the thing, and may not do this to it. */
public final class NotAllowed extends RuleViolation {

    public NotAllowed(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
