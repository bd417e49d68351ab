package io.tidu.review.ui;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.review.AssignmentRow;
import io.tidu.review.AssignmentService;
import io.tidu.review.PendingRow;
import io.tidu.review.ReviewService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the rows that were read last are decided and not released, and whose work they are: one question of each kind for each page of a list. */
class PendingTags {

    private static final int KEPT = 500;

    private final Actor actor;
    private final ReviewService reviews;
    private final AssignmentService assignments;
    private final Map<FilingId, PendingRow> pending = new HashMap<>();
    private final Map<FilingId, AssignmentRow> assigned = new HashMap<>();

    PendingTags(Actor actor, ReviewService reviews, AssignmentService assignments) {
        this.assignments = assignments;
        this.actor = actor;
        this.reviews = reviews;
    }

    List<FilingRow> reading(List<FilingRow> page) {
        var ids = page.stream().map(FilingRow::id).toList();
        if (pending.size() > KEPT) {
            pending.clear();
            assigned.clear();
        }
        ids.forEach(pending::remove);
        ids.forEach(assigned::remove);
        assigned.putAll(assignments.of(actor, ids));
        pending.putAll(reviews.pending(actor, ids));
        return page;
    }

    @Nullable
    PendingRow of(FilingRow row) {
        return pending.get(row.id());
    }

    /** Whose work it is; nothing where it is nobody's. */
    String assignee(FilingRow row) {
        var work = assigned.get(row.id());
        return work == null ? "" : work.name();
    }
}
