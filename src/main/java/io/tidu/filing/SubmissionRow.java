package io.tidu.filing;

import io.tidu.ladder.Verdict;
import java.time.Instant;

/**
 * One submission of a filing in a list.
 *
 * @param no 1 for the first
 * @param enterpriseName as it was called when it submitted
 * @param countyCode where it was managed then
 * @param digest SHA-256 of the frozen content, in hexadecimal digits
 */
public record SubmissionRow(
        int no,
        Instant at,
        String enterpriseName,
        String countyCode,
        String signatory,
        String digest,
        Verdict verdict,
        String edition,
        String rulebookDigest) {}
