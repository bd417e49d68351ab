package io.tidu.publication;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which objections to list.
 *
 * @param text part of a firm's name, or the beginning of a credit code or of a number of objection or notice; null for any
 */
public record ObjectionFilter(Show show, @Nullable String text) {

    /** Which of them. */
    public enum Show {
        OPEN,
        /** Open, and the firm owes an answer. */
        WITH_FIRM,
        /** Open, and the firm owes an answer that was due before today. */
        OVERDUE,
        SETTLED,
        ALL;

        public String messageKey() {
            return "publication.objection.show." + name();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static ObjectionFilter of(Show show) {
        return new ObjectionFilter(show, null);
    }
}
