package io.tidu.ladder;

import io.tidu.identity.Actor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a draft to somebody: its problems, and what that person may not do with it and why. */
@Component
class DraftViews {

    private final DraftFit fit;

    DraftViews(DraftFit fit) {
        this.fit = fit;
    }

    DraftView of(Actor actor, RulebookDraft draft) {
        var problems = draft.isOpen() ? fit.problems(draft.ref(), draft.content()) : List.<DraftProblem>of();
        return new DraftView(draft.row(), draft.content(), draft.yaml(), problems, refusals(actor, draft, problems));
    }

    private static Map<DraftAction, String> refusals(Actor actor, RulebookDraft draft, List<DraftProblem> problems) {
        var refusals = new EnumMap<DraftAction, String>(DraftAction.class);
        if (!problems.isEmpty()) {
            refusals.put(DraftAction.PUT_IN_FORCE, "ladder.draft.hasProblems");
        }
        if (draft.wasSavedLastBy(actor)) {
            refusals.put(DraftAction.PUT_IN_FORCE, "ladder.draft.secondPerson");
        }
        var forAll = !RulebookAccess.isKeeper(actor)
                ? StoredDrafting.KEEPERS_ONLY
                : draft.isOpen() ? null : "ladder.draft.closed";
        if (forAll != null) {
            for (var action : DraftAction.values()) {
                refusals.put(action, forAll);
            }
        }
        return refusals;
    }
}
