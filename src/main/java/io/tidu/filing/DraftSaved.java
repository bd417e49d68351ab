package io.tidu.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * What became of a save.
 *
 * @param revision to hand back with the next save
 * @param content as it is now: what others typed meanwhile is merged in
 * @param conflicts fields that somebody else changed meanwhile to something else; these were not overwritten. Saving them
 *     again with the new revision does overwrite
 */
public record DraftSaved(
        long revision,
        FilingForm content,
        SortedMap<FieldPath, BigDecimal> derived,
        List<FieldProblem> problems,
        List<DraftConflict> conflicts) {

    public DraftSaved {
        problems = List.copyOf(problems);
        conflicts = List.copyOf(conflicts);
    }
}
