package io.tidu.publication.cancellation;

import io.tidu.filing.FilingRow;
import io.tidu.shared.CreditCode;
import io.tidu.title.HeldTitle;
import io.tidu.title.ending.EndingRule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title that its firm could give up, and what would follow.
 *
 * @param others what else the firm holds; only what the rule takes along is lost with it
 * @param stopped reviews of this very title that are under way: nothing is left to review
 * @param goingOn what else is under way: goes on, and whoever reviews it sees that the title is gone
 * @param underWay the number of the case that the title is in already; null if it is in none
 * @param declares whether this person may declare it
 */
public record Relinquishable(
        CreditCode code,
        HeldTitle title,
        EndingRule rule,
        List<HeldTitle> others,
        List<FilingRow> stopped,
        List<FilingRow> goingOn,
        @Nullable String underWay,
        boolean declares) {

    public Relinquishable {
        others = List.copyOf(others);
        stopped = List.copyOf(stopped);
        goingOn = List.copyOf(goingOn);
    }

    /** The other titles that end too. */
    public List<String> lost() {
        return rungs(true);
    }

    /** The other titles that stay. */
    public List<String> kept() {
        return rungs(false);
    }

    private List<String> rungs(boolean taken) {
        Set<String> takes = rule.takes();
        return others.stream()
                .map(HeldTitle::rung)
                .filter(rung -> takes.contains(rung) == taken)
                .toList();
    }
}
