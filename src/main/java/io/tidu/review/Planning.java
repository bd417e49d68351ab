package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.PermittedRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.review.JobItem.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks at what a task would do with each filing, five hundred at a time and a few queries for each five hundred. What is refused now is
 * kept with its reason; the rest waits to be done, and is asked again when it is.
 */
@Component
class Planning {

    private static final int AT_ONCE = 500;

    private final FilingService filings;
    private final PendingDecisions pendings;
    private final AssignmentPlanning assignments;
    private final Whys whys;

    Planning(FilingService filings, PendingDecisions pendings, AssignmentPlanning assignments, Whys whys) {
        this.assignments = assignments;
        this.filings = filings;
        this.pendings = pendings;
        this.whys = whys;
    }

    List<JobItem> items(Actor actor, OfBureau bureau, BulkTask task, List<FilingId> ids) {
        return task instanceof BulkTask.Assign(var to)
                ? assignments.items(bureau.bureau(), to, rows(actor, ids))
                : steps(actor, bureau, task, ids);
    }

    private List<FilingRow> rows(Actor actor, List<FilingId> ids) {
        var rows = new ArrayList<FilingRow>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var page = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            filings.permitted(actor, page, FilingAction.RETURN).forEach(asked -> rows.add(asked.row()));
        }
        return rows;
    }

    private List<JobItem> steps(Actor actor, OfBureau bureau, BulkTask task, List<FilingId> ids) {
        var items = new ArrayList<JobItem>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var page = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            var pending = pendings.of(page, bureau.bureau());
            switch (task) {
                case BulkTask.Decide(var decision) -> decided(actor, decision, page, pending, items);
                case BulkTask.Undo undo -> undone(actor, page, pending, items);
                case BulkTask.Release release -> released(actor, page, pending, items);
                case BulkTask.Assign assign -> throw new IllegalArgumentException("no step of a filing");
            }
        }
        return items;
    }

    private void decided(
            Actor actor,
            Decision decision,
            Collection<FilingId> page,
            Map<FilingId, PendingDecision> pending,
            List<JobItem> items) {
        for (var asked : filings.permitted(actor, page, decision.action())) {
            var there = pending.get(asked.row().id());
            items.add(item(items.size(), asked.row(), null, null, whyNot(asked, there)));
        }
    }

    private @Nullable Why whyNot(PermittedRow asked, @Nullable PendingDecision there) {
        if (there != null) {
            return whys.of(new AlreadyDecided(there.row()));
        }
        return asked.refused() == null ? null : whys.of(asked.refused());
    }

    private void undone(
            Actor actor, Collection<FilingId> page, Map<FilingId, PendingDecision> pending, List<JobItem> items) {
        for (var asked : filings.permitted(actor, page, FilingAction.UNDO)) {
            var there = pending.get(asked.row().id());
            var refused = asked.refused();
            var why = there != null || refused == null ? null : whys.of(refused);
            items.add(item(items.size(), asked.row(), there, null, why));
        }
    }

    private void released(
            Actor actor, Collection<FilingId> page, Map<FilingId, PendingDecision> pending, List<JobItem> items) {
        var byAction = page.stream()
                .collect(Collectors.groupingBy(id ->
                        pending.containsKey(id) ? pending.get(id).decision().action() : FilingAction.RETURN));
        byAction.forEach((action, ids) -> {
            for (var asked : filings.permitted(actor, ids, action)) {
                var there = pending.get(asked.row().id());
                items.add(item(items.size(), asked.row(), there, null, whyNotReleased(asked, there)));
            }
        });
    }

    private @Nullable Why whyNotReleased(PermittedRow asked, @Nullable PendingDecision there) {
        if (there == null) {
            return whys.of("review.bulk.nothingPending");
        }
        return asked.refused() == null ? null : whys.of(asked.refused());
    }

    static JobItem item(
            int position,
            FilingRow row,
            @Nullable PendingDecision pending,
            @Nullable Assignee assignee,
            @Nullable Why why) {
        var subject = PendingDecision.Subject.of(row);
        return new JobItem(
                position,
                subject.filing(),
                subject.number(),
                subject.enterpriseName(),
                subject.creditCode(),
                subject.countyCode(),
                subject.rung(),
                pending == null ? null : pending.decision().action(),
                pending == null ? null : pending.decision().said(),
                pending == null ? null : pending.by().name(),
                pending == null ? null : pending.key(),
                assignee,
                why == null ? ItemState.WAITING : ItemState.REFUSED,
                why);
    }
}
