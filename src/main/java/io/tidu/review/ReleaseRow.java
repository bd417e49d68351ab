package io.tidu.review;

import io.tidu.identity.BureauId;
import java.time.Instant;

/**
 * A release that has ended, by its letter.
 *
 * @param issuedBy the bureau that wrote the letter; another may have taken it over since
 */
public record ReleaseRow(
        JobId job,
        BureauId issuedBy,
        String number,
        Instant at,
        String by,
        int recommended,
        int returned,
        int declined) {}
