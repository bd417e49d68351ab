package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A decision that is made and not released.
 *
 * @param by who decided; the step is later taken in this person's name
 * @param key of the decision, under which the step is later taken: a repeat has no second effect
 */
record PendingDecision(Subject subject, Decision decision, Actor by, Instant at, UUID key) {

    /** The filing as lists show it. */
    record Subject(
            FilingId filing,
            RoundId round,
            String number,
            String enterpriseName,
            String creditCode,
            String countyCode,
            String rung) {

        static Subject of(FilingRow row) {
            return new Subject(
                    row.id(),
                    row.round(),
                    Objects.requireNonNull(row.number()),
                    row.enterpriseName(),
                    row.creditCode(),
                    row.countyCode(),
                    row.rung().code());
        }
    }

    PendingRow row() {
        return new PendingRow(subject.filing(), decision.action(), decision.said(), by.name(), at);
    }
}
