package io.tidu.publication.cancellation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in a case.
 *
 * @param bureau null for the firm
 * @param words what was said: facts, answer, reason, or the number of the list
 */
public record CaseStep(
        Action action,
        String by,
        @Nullable String bureau,
        @Nullable String words,
        Instant at) {

    /** What was done. */
    public enum Action {
        OPENED,
        ANSWERED,
        DECIDED,
        DROPPED,
        UNDONE,
        TAKEN_BACK,
        PUBLISHED,
        REVERSED,
        RESTORED;

        public String messageKey() {
            return "publication.cancel.step." + name();
        }
    }
}
