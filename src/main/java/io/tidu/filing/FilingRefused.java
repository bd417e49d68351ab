package io.tidu.filing;

import io.tidu.shared.RuleViolation;

/** Something about the filing or its round is in the way, whoever asks. */
public final class FilingRefused extends RuleViolation {

    FilingRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
