package io.tidu.filing;

import org.jspecify.annotations.Nullable;

/** Why something was done with a round, in words that can be shown to others. */
final class RoundReason {

    private static final int LONGEST = 500;

    private RoundReason() {}

    static String required(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new RoundRefused(RoundField.REASON, "filing.refused.reasonMissing");
        }
        if (typed.strip().length() > LONGEST) {
            throw new RoundRefused(RoundField.REASON, "filing.refused.reasonTooLong", String.valueOf(LONGEST));
        }
        return typed.strip();
    }
}
