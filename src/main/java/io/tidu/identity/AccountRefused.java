package io.tidu.identity;

import io.tidu.shared.RuleViolation;

/** Something about an account cannot be so; the message says what to change. */
public final class AccountRefused extends RuleViolation {

    AccountRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
