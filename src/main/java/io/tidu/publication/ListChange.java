package io.tidu.publication;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a correction changed against the edition before.
 *
 * @param name of the firm as the new edition has it, or as the old one had it if it was taken out
 * @param fact what was put right: {@code name}, {@code product}, {@code city} or {@code county}; null unless corrected
 * @param was the fact in the edition before
 * @param becomes the fact in this one
 */
public record ListChange(
        Kind kind,
        String creditCode,
        String name,
        @Nullable String fact,
        @Nullable String was,
        @Nullable String becomes,
        String reason) {

    /** What a correction does. */
    public enum Kind {
        ADDED,
        REMOVED,
        CORRECTED;

        public String messageKey() {
            return "publication.change." + name();
        }
    }
}
