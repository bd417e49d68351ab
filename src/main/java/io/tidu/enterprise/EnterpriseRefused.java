package io.tidu.enterprise;

import io.tidu.shared.RuleViolation;

/** Something about an enterprise cannot be so; the message says what to change. */
public final class EnterpriseRefused extends RuleViolation {

    EnterpriseRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
