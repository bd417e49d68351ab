package io.tidu.publication;

import io.tidu.identity.BureauId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question of a bureau to the firm, and the answer.
 *
 * @param askedBy the official; firms are told the bureau only
 * @param dueOn the last day for the answer; one that comes later is taken as long as the objection is open, and shown as late
 */
public record ObjectionInquiry(
        InquiryId id,
        ObjectionId objection,
        BureauId bureau,
        String bureauName,
        String askedBy,
        String question,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** As the firm sees it: the bureau and not the person. */
    ObjectionInquiry forFirm() {
        return new ObjectionInquiry(
                id, objection, bureau, bureauName, "", question, askedAt, dueOn, answer, answeredAt, answeredBy);
    }
}
