package io.tidu.ladder;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One draft, opened.
 *
 * @param yaml the same content as the text of a file, for reading
 * @param problems what keeps it from being put in force; empty once it is closed
 * @param refusals what this person may not do now, with the key of the reason; an action that is absent may be done
 */
public record DraftView(
        DraftRow row,
        DraftContent content,
        String yaml,
        List<DraftProblem> problems,
        Map<DraftAction, String> refusals) {

    public DraftView {
        problems = List.copyOf(problems);
        var copy = new EnumMap<DraftAction, String>(DraftAction.class);
        copy.putAll(refusals);
        refusals = Collections.unmodifiableMap(copy);
    }

    public boolean may(DraftAction action) {
        return !refusals.containsKey(action);
    }
}
