package io.tidu.filing;

import io.tidu.evidence.EvidenceRow;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Facts;
import java.util.List;

/** What was submitted, frozen: the content, the evidence, and what it was judged by and came to. */
public record Submission(
        SubmissionRow row, FilingForm content, List<EvidenceRow> files, Facts facts, Assessment assessment) {

    public Submission {
        files = List.copyOf(files);
    }
}
