package io.tidu.identity;

import io.tidu.shared.RuleViolation;

/** Something about a bureau cannot be so; the message says what to change. */
public final class BureauRefused extends RuleViolation {

    BureauRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
