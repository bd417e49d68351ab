package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One filing of a job.
 *
 * @param action of a release: what was decided
 * @param said of a release: the opinion or reason
 * @param decidedBy of a release: who decided
 * @param assignee of an assignment: whose work it is to be; null for nobody's
 * @param why what stands against it; null if nothing does
 */
public record JobItem(
        int position,
        FilingId filing,
        String number,
        String enterpriseName,
        String creditCode,
        String countyCode,
        String rung,
        @Nullable FilingAction action,
        @Nullable String said,
        @Nullable String decidedBy,
        @Nullable UUID decisionKey,
        @Nullable Assignee assignee,
        ItemState state,
        @Nullable Why why) {

    /** A reason in both languages, as it was when it was found: who was faster, and when, does not change later. */
    public record Why(String key, String chinese, String english) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : chinese;
        }
    }
}
