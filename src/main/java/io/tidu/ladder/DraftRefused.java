package io.tidu.ladder;

import io.tidu.shared.RuleViolation;

/** A draft cannot be begun, saved, discarded or put in force like that. */
public final class DraftRefused extends RuleViolation {

    DraftRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
