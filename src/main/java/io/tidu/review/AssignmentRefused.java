package io.tidu.review;

import io.tidu.shared.RuleViolation;

/** A filing cannot be this person's work. */
public final class AssignmentRefused extends RuleViolation {

    AssignmentRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
