package io.tidu.filing;

import io.tidu.filing.HandlingClock.Stop;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a history says about the time a level has had the file. */
final class HandlingTimes {

    private final FilingStatus review;
    private final List<Stop> stops = new ArrayList<>();
    private @Nullable LocalDate arrived;
    private @Nullable LocalDate left;

    private HandlingTimes(BureauLevel level) {
        review = FilingStatus.reviewAt(level);
    }

    /** @return empty if the file has not come to that level, or not yet since it was started over */
    static Optional<HandlingClock> of(List<FilingEvent> events, BureauLevel level) {
        var times = new HandlingTimes(level);
        sinceStartingOver(events).forEach(times::take);
        return times.clock();
    }

    private void take(FilingEvent event) {
        var day = LocalDate.ofInstant(event.at(), Zone.SHANGHAI);
        if (event.to() == review && event.from() != review) {
            arrive(day);
        } else if (event.from() == review && event.to() != review) {
            left = day;
        }
    }

    private void arrive(LocalDate day) {
        if (arrived == null) {
            arrived = day;
        } else if (left != null) {
            stops.add(new Stop(left, day));
        }
        left = null;
    }

    private Optional<HandlingClock> clock() {
        if (left != null) {
            stops.add(new Stop(left, null));
        }
        return Optional.ofNullable(arrived).map(day -> new HandlingClock(day, stops));
    }

    /** A correction that went to another level than the one that asked for it began the review anew, for every level. */
    private static List<FilingEvent> sinceStartingOver(List<FilingEvent> events) {
        int start = 0;
        BureauLevel askedBy = null;
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (event.action() == FilingAction.RETURN) {
                askedBy = event.party().level();
            } else if (event.action() == FilingAction.SIGN && askedBy != null) {
                start = event.to() == FilingStatus.reviewAt(askedBy) ? start : i;
                askedBy = null;
            }
        }
        return events.subList(start, events.size());
    }
}
