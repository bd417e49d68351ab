package io.tidu.publication.complaint;

import io.tidu.evidence.DossierId;
import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as lists show it. Who complains and what they say is no part of it.
 *
 * @param enterprise null for a firm that never registered here
 * @param inquiry what the firm was asked; null before
 * @param decision told to who complains
 * @param caseNumber of the case that a founded one led to
 */
public record ComplaintRow(
        ComplaintId id,
        String number,
        @Nullable EnterpriseId enterprise,
        String holder,
        CreditCode creditCode,
        String rung,
        Jurisdiction jurisdiction,
        int files,
        Instant receivedAt,
        ComplaintStatus status,
        @Nullable Inquiry inquiry,
        DossierId answerFiles,
        @Nullable String decision,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String caseNumber) {

    /**
     * What a bureau asked the firm, and what it said.
     *
     * @param askedBy the official; firms are told the bureau only
     * @param dueOn the last day for the answer; a later one is taken as long as the complaint is open
     */
    public record Inquiry(
            String question,
            BureauId bureau,
            String bureauName,
            String askedBy,
            Instant askedAt,
            LocalDate dueOn,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy) {

        public boolean isOverdue(LocalDate today) {
            return answer == null && today.isAfter(dueOn);
        }
    }

    /** Whether the firm has answered or let the day pass: only then is anything decided about it. */
    public boolean isHeard(LocalDate today) {
        return inquiry != null && (inquiry.answer() != null || inquiry.isOverdue(today));
    }

    /** Whether the firm was asked, let the day pass and has said nothing. */
    public boolean isUnanswered(LocalDate today) {
        return inquiry != null && inquiry.isOverdue(today);
    }

    public boolean awaitsAnswer() {
        return status == ComplaintStatus.ASKED && inquiry != null && inquiry.answer() == null;
    }

    void require(ComplaintStatus wanted) {
        if (status != wanted) {
            throw new ComplaintRefused.MovedOn(status);
        }
    }

    ComplaintRef ref() {
        return new ComplaintRef(id, number, enterprise, rung, jurisdiction);
    }
}
