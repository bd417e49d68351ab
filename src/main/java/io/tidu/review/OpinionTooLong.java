package io.tidu.review;

import io.tidu.shared.RuleViolation;

/** An opinion must stay readable. */
public final class OpinionTooLong extends RuleViolation {

    OpinionTooLong(int length) {
        super("review.opinionTooLong", length, ReviewService.LONGEST_OPINION);
    }
}
