package io.tidu.review.spot;

import io.tidu.shared.RuleViolation;

/** No sample was drawn; the message says why. */
public final class SampleRefused extends RuleViolation {

    SampleRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
