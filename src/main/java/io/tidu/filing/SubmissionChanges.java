package io.tidu.filing;

import io.tidu.evidence.EvidenceChanges;
import java.util.List;

/** What is different in a submission from an earlier one. */
public record SubmissionChanges(int from, int to, List<FieldChange> fields, EvidenceChanges evidence) {

    public SubmissionChanges {
        fields = List.copyOf(fields);
    }

    public boolean none() {
        return fields.isEmpty() && evidence.isEmpty();
    }
}
