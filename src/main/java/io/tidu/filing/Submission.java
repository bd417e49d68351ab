package io.tidu.filing;

import io.tidu.evidence.EvidenceRow;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Facts;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * What was submitted, frozen: the content, the evidence, and what it was judged by and came to.
 *
 * @param filing as it stands now
 * @param derived values computed from the content, by path
 */
public record Submission(
        FilingRow filing,
        RoundRow round,
        SubmissionRow row,
        FilingForm content,
        SortedMap<FieldPath, BigDecimal> derived,
        List<EvidenceRow> files,
        Facts facts,
        Assessment assessment) {

    public Submission {
        files = List.copyOf(files);
        derived = Collections.unmodifiableSortedMap(derived);
    }
}
