package io.tidu.evidence;

import io.tidu.shared.RuleViolation;

/** Days that no document has. */
public final class ValidityRefused extends RuleViolation {

    ValidityRefused(String messageKey) {
        super(messageKey);
    }
}
