package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.identity.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose work a filing is, as the person's bureau sees it.
 *
 * @param by who gave it to that person, or that person
 * @param returnsOn the day on which it comes back by itself to {@code returnsTo}; null where it stays
 */
public record AssignmentRow(
        FilingId filing,
        AccountId account,
        String name,
        String by,
        Instant at,
        @Nullable String returnsTo,
        @Nullable LocalDate returnsOn) {}
