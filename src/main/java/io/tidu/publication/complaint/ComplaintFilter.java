package io.tidu.publication.complaint;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints to list.
 *
 * @param text part of a holder's name, or the beginning of a credit code or number; null for any
 */
public record ComplaintFilter(Show show, @Nullable String text) {

    /** Which of them. */
    public enum Show {
        OPEN(EnumSet.of(ComplaintStatus.RECEIVED, ComplaintStatus.ASKED)),
        SETTLED(EnumSet.of(ComplaintStatus.REFUSED, ComplaintStatus.UNFOUNDED, ComplaintStatus.FOUNDED)),
        ALL(EnumSet.allOf(ComplaintStatus.class));

        private final Set<ComplaintStatus> statuses;

        Show(Set<ComplaintStatus> statuses) {
            this.statuses = statuses;
        }

        Set<ComplaintStatus> statuses() {
            return statuses;
        }

        public String messageKey() {
            return "publication.complaint.show." + name();
        }
    }

    public static ComplaintFilter of(Show show) {
        return new ComplaintFilter(show, null);
    }
}
