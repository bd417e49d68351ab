package io.tidu.review.ui;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.review.PendingRow;
import io.tidu.review.ReviewService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the rows that were read last are decided and not released: one question for each page of a list. */
class PendingTags {

    private static final int KEPT = 500;

    private final Actor actor;
    private final ReviewService reviews;
    private final Map<FilingId, PendingRow> pending = new HashMap<>();

    PendingTags(Actor actor, ReviewService reviews) {
        this.actor = actor;
        this.reviews = reviews;
    }

    List<FilingRow> reading(List<FilingRow> page) {
        var ids = page.stream().map(FilingRow::id).toList();
        if (pending.size() > KEPT) {
            pending.clear();
        }
        ids.forEach(pending::remove);
        pending.putAll(reviews.pending(actor, ids));
        return page;
    }

    @Nullable
    PendingRow of(FilingRow row) {
        return pending.get(row.id());
    }
}
