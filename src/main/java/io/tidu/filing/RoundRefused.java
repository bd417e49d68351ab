package io.tidu.filing;

import io.tidu.shared.RuleViolation;

/** A round cannot be planned, opened, extended or closed like that. */
public final class RoundRefused extends RuleViolation {

    RoundRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
