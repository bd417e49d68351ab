package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as lists show it. Who objects and what they say is no part of it.
 *
 * @param files how many files came with it
 * @param asked how many questions were put to the firm
 * @param dueOn the first day by which an answer is due that has not come; null if none is
 * @param findings how many of county and city have said what they think
 */
public record ObjectionRow(
        ObjectionId id,
        String number,
        NoticeId notice,
        String noticeNumber,
        FilingId filing,
        String filingNumber,
        EnterpriseId enterprise,
        String rung,
        String name,
        String creditCode,
        String cityName,
        String countyName,
        Jurisdiction jurisdiction,
        int files,
        Instant receivedAt,
        ObjectionStatus status,
        int asked,
        @Nullable LocalDate dueOn,
        int findings,
        @Nullable String decision,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {

    public boolean isOpen() {
        return status == ObjectionStatus.OPEN;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new ObjectionRefused.Settled(status, String.valueOf(settledBy));
        }
    }

    ObjectionRef ref() {
        return new ObjectionRef(id, number, filing, filingNumber, enterprise, jurisdiction, rung);
    }
}
