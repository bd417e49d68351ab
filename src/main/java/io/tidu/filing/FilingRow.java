package io.tidu.filing;

import io.tidu.identity.Jurisdiction;
import io.tidu.ladder.Rung;
import io.tidu.ladder.Verdict;
import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A filing in a list.
 *
 * @param number given at the first submission
 * @param turnSince since when it is the turn of {@link FilingStatus#turn()}
 * @param dueAt the first instant that is too late for it; null where nothing sets a limit or its clock stands still
 * @param submittedAt of the latest submission; null before the first
 * @param submissionNo how often it was submitted
 * @param verdict of the latest submission by the round's edition
 * @param unmet how many criteria were unmet then
 * @param unknown how many were unknown or for a person to decide then
 */
public record FilingRow(
        FilingId id,
        @Nullable String number,
        EnterpriseId enterprise,
        String enterpriseName,
        String creditCode,
        String countyCode,
        Jurisdiction jurisdiction,
        Rung rung,
        RoundId round,
        FilingStatus status,
        Instant turnSince,
        @Nullable Instant dueAt,
        @Nullable Instant submittedAt,
        int submissionNo,
        @Nullable Verdict verdict,
        int unmet,
        int unknown) {

    public boolean overdue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }
}
