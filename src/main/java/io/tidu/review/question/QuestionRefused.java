package io.tidu.review.question;

import io.tidu.shared.RuleViolation;

/** A question was not settled; the message says why. */
public final class QuestionRefused extends RuleViolation {

    QuestionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
