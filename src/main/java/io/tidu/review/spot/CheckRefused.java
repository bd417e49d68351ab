package io.tidu.review.spot;

import io.tidu.shared.RuleViolation;

/** What was found is not taken down as it stands; the message says why. */
public final class CheckRefused extends RuleViolation {

    CheckRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
