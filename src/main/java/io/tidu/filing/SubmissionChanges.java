package io.tidu.filing;

import io.tidu.evidence.EvidenceChanges;
import java.util.List;

/**
 * What is different in a submission from an earlier one.
 *
 * @param answers to what was asked for in between
 */
public record SubmissionChanges(
        int from, int to, List<FieldChange> fields, EvidenceChanges evidence, List<ReturnAnswer> answers) {

    public SubmissionChanges {
        fields = List.copyOf(fields);
        answers = List.copyOf(answers);
    }

    public boolean none() {
        return fields.isEmpty() && evidence.isEmpty();
    }
}
