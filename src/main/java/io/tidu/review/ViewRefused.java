package io.tidu.review;

import io.tidu.shared.RuleViolation;

/** A view of the desk cannot be kept like this. */
public final class ViewRefused extends RuleViolation {

    ViewRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
