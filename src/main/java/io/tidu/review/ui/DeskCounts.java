package io.tidu.review.ui;

import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.Actor;
import io.tidu.review.Desk;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * How many filings there are behind each button of the desk.
 *
 * @param overdue of what waits for this person
 * @param below overdue at the levels below
 * @param pending what the bureau has decided and not released; it waits for nobody any more
 */
record DeskCounts(Map<FilingStatus, Integer> byStatus, int overdue, int below, Map<FilingStatus, Integer> pending) {

    static DeskCounts of(FilingDesk desk, Actor actor, DeskQuery query, Instant now) {
        var narrowed = query.withoutStatus(actor);
        var late = desk.countByStatus(actor, narrowed.withOverdueAt(now));
        return new DeskCounts(
                desk.countByStatus(actor, narrowed),
                sum(late, Desk.turnOf(actor)),
                sum(late, Desk.below(actor)),
                desk.countByStatus(actor, narrowed.withMarked(true)));
    }

    int in(Set<FilingStatus> statuses) {
        return sum(byStatus, statuses);
    }

    /** Of these statuses, what is still to be decided. */
    int mine(Set<FilingStatus> statuses) {
        return in(statuses) - sum(pending, statuses);
    }

    int kept() {
        return sum(pending, pending.keySet());
    }

    int all() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int sum(Map<FilingStatus, Integer> counts, Set<FilingStatus> statuses) {
        return statuses.stream()
                .mapToInt(status -> counts.getOrDefault(status, 0))
                .sum();
    }
}
