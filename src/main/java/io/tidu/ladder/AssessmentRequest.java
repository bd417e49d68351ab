package io.tidu.ladder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the public service, read and checked.
 *
 * @param rung what was asked for, which may not exist
 */
record AssessmentRequest(
        String rung,
        FilingKind kind,
        Facts facts,
        @Nullable String edition,
        @Nullable String region) {

    /** What is wrong with a field; the message is a key with its arguments. */
    record Refusal(String field, String messageKey, List<Object> arguments) {
        Refusal(String field, String messageKey, Object... arguments) {
            this(field, messageKey, List.of(arguments));
        }
    }

    /** Everything that is wrong at once. */
    static final class Refused extends Exception {
        private final transient List<Refusal> refusals;

        Refused(List<Refusal> refusals) {
            super(refusals.toString());
            this.refusals = List.copyOf(refusals);
        }

        List<Refusal> refusals() {
            return refusals;
        }
    }
}
