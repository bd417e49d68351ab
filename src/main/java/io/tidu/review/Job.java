package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.identity.Actor;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is kept.
 *
 * @param by in whose name it is done
 * @param decision of a job that decides
 */
record Job(
        JobId id,
        JobKind kind,
        @Nullable FilingAction action,
        @Nullable Decision decision,
        Actor by,
        JobState state,
        Instant createdAt,
        @Nullable Instant endedAt) {

    JobRow row(Actor asking, @Nullable String number, Map<ItemState, Integer> counts) {
        var mine = by.account().equals(asking.account());
        return new JobRow(id, kind, action, number, by.name(), mine, state, createdAt, endedAt, counts);
    }
}
