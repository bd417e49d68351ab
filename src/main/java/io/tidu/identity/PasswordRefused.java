package io.tidu.identity;

import io.tidu.shared.RuleViolation;

/** The password somebody chose is not good enough; the message says why. */
public final class PasswordRefused extends RuleViolation {

    PasswordRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
