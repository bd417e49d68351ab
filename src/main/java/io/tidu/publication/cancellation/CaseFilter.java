package io.tidu.publication.cancellation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list.
 *
 * @param text part of a holder's name, or the beginning of a credit code or number; null for any
 */
public record CaseFilter(Show show, @Nullable String text) {

    /** Which of them. */
    public enum Show {
        OPEN(EnumSet.of(CaseStatus.HEARING, CaseStatus.DECIDED, CaseStatus.REVERSED)),
        DECIDED(EnumSet.of(CaseStatus.DECIDED)),
        ENDED(EnumSet.of(CaseStatus.PUBLISHED, CaseStatus.DROPPED, CaseStatus.TAKEN_BACK, CaseStatus.RESTORED)),
        ALL(EnumSet.allOf(CaseStatus.class));

        private final Set<CaseStatus> statuses;

        Show(Set<CaseStatus> statuses) {
            this.statuses = statuses;
        }

        Set<CaseStatus> statuses() {
            return statuses;
        }

        public String messageKey() {
            return "publication.cancel.show." + name();
        }
    }

    public static CaseFilter of(Show show) {
        return new CaseFilter(show, null);
    }
}
