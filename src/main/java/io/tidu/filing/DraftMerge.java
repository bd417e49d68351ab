package io.tidu.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings what one person typed together with what others typed since that person looked, value by value: different values go
 * together; for one that both changed to different things, what stands there stays, and the conflict is told.
 *
 * @param accepted what of the changes makes a difference
 */
record DraftMerge(FilingForm form, Touches touched, Map<FieldPath, String> accepted, List<DraftConflict> conflicts) {

    static DraftMerge merge(
            FilingDraft draft, Map<FieldPath, String> changes, long baseRevision, String who, Instant at) {
        var current = draft.form();
        var touches = draft.touches();
        var accepted = new LinkedHashMap<FieldPath, String>();
        var conflicts = new ArrayList<DraftConflict>();
        changes.forEach((path, typed) -> {
            var mine = typed.strip();
            var theirs = current.text(path).orElse("");
            if (mine.equals(theirs)) {
                return;
            }
            touches.after(baseRevision, path)
                    .ifPresentOrElse(
                            touch -> conflicts.add(new DraftConflict(path, mine, theirs, touch.by(), touch.at())),
                            () -> accepted.put(path, mine));
        });
        var touch = new Touches.Touch(draft.revision() + 1, who, at);
        return new DraftMerge(
                current.with(accepted), touches.with(accepted.keySet(), touch), accepted, List.copyOf(conflicts));
    }

    boolean changesSomething() {
        return !accepted.isEmpty();
    }
}
