package io.tidu.title.life;

import io.tidu.title.TitleStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that decides how a title stands.
 *
 * @param provinceCode where the list places the holder
 * @param knownSince from this day on it is known here whether updates were made; of days before nothing is said
 * @param end how it ended before its last day; null if it did not
 * @param updates on which day the update of a year was made
 */
public record TitleFacts(
        String rung,
        String provinceCode,
        LocalDate grantedOn,
        LocalDate validUntil,
        LocalDate knownSince,
        @Nullable End end,
        Map<Integer, LocalDate> updates,
        List<UnderReview> reviews) {

    /** @param on the first day on which it is no longer held */
    public record End(LocalDate on, TitleStatus as) {}

    /**
     * A review that is or was under way.
     *
     * @param closedOn the day on which it ended; null while it is under way
     * @param outlasts whether the rule of the day it was opened keeps the title valid beyond its last day
     */
    public record UnderReview(LocalDate openedOn, @Nullable LocalDate closedOn, boolean outlasts) {

        boolean isOpenOn(LocalDate day) {
            return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
        }

        /** Whether it still keeps a title valid that ended on that day: it was begun in time and is under way. */
        boolean carries(LocalDate validUntil, LocalDate day) {
            return outlasts && !openedOn.isAfter(validUntil) && isOpenOn(day);
        }
    }

    public TitleFacts {
        updates = Map.copyOf(updates);
        reviews = List.copyOf(reviews);
    }

    boolean endedBy(LocalDate day) {
        return end != null && !day.isBefore(end.on());
    }

    boolean heldOn(LocalDate day) {
        return !day.isBefore(grantedOn)
                && !endedBy(day)
                && (!day.isAfter(validUntil) || reviews.stream().anyMatch(review -> review.carries(validUntil, day)));
    }

    boolean inReviewOn(LocalDate day) {
        return reviews.stream().anyMatch(review -> review.isOpenOn(day));
    }
}
