package io.tidu.filing.change;

import io.tidu.evidence.DossierId;
import io.tidu.identity.AccountId;
import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.ending.EndingRule.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report of a change.
 *
 * @param dueOn the last day on which it was in time
 * @param nameAfter of a new name
 * @param countyAfter of a move: six digits
 * @param jurisdiction of the firm when it reported
 * @param taking the county bureau that takes the firm over; of a move
 * @param passedBy who said yes first
 */
public record ChangeRow(
        UUID id,
        String number,
        EnterpriseId enterprise,
        CreditCode creditCode,
        ChangeKind kind,
        LocalDate happenedOn,
        LocalDate dueOn,
        Clause clause,
        String details,
        String nameBefore,
        @Nullable String nameAfter,
        String countyBefore,
        @Nullable String countyAfter,
        Jurisdiction jurisdiction,
        @Nullable BureauId taking,
        LocalDate reportedOn,
        Instant reportedAt,
        String reportedBy,
        ChangeStatus status,
        @Nullable AccountId passedBy) {

    public DossierId dossier() {
        return new DossierId(id);
    }

    public boolean late() {
        return reportedOn.isAfter(dueOn);
    }

    void require(ChangeStatus wanted) {
        if (status != wanted) {
            throw ChangeRefused.movedOn(status);
        }
    }
}
