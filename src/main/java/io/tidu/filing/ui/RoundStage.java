package io.tidu.filing.ui;

import io.tidu.filing.LevelWindow;
import io.tidu.filing.Party;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundStatus;
import io.tidu.identity.BureauLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one of those who work in a round has time for.
 *
 * @param level null for the enterprises
 * @param window null where nothing is set
 */
record RoundStage(@Nullable BureauLevel level, @Nullable LevelWindow window, State state) {

    enum State {
        NOT_YET,
        OPEN,
        OVER,
        /** Takes part and has no end set. */
        NO_LIMIT,
        /** Does not take part. */
        LEFT_OUT;

        String tag() {
            return switch (this) {
                case OPEN -> "met";
                case NO_LIMIT -> "accent";
                default -> "neutral";
            };
        }
    }

    /** The enterprises first, then level by level. */
    static List<RoundStage> of(RoundRow round, Instant now) {
        var stages = new ArrayList<RoundStage>();
        stages.add(new RoundStage(null, round.window(), submitting(round, now)));
        for (var level : BureauLevel.values()) {
            var window = round.rules().window(level).orElse(null);
            stages.add(new RoundStage(level, window, deciding(round, level, window, now)));
        }
        return stages;
    }

    private static State submitting(RoundRow round, Instant now) {
        return switch (round.status()) {
            case PLANNED -> State.NOT_YET;
            case CLOSED -> State.OVER;
            case OPEN -> within(round.window(), now);
        };
    }

    /** A round that is closed takes nothing new; what was submitted is still decided. */
    private static State deciding(RoundRow round, BureauLevel level, @Nullable LevelWindow window, Instant now) {
        if (!round.rules().levels().contains(level)) {
            return State.LEFT_OUT;
        }
        if (window == null) {
            return State.NO_LIMIT;
        }
        return round.status() == RoundStatus.PLANNED ? State.NOT_YET : within(window, now);
    }

    private static State within(LevelWindow window, Instant now) {
        if (window.isOpenAt(now)) {
            return State.OPEN;
        }
        return now.isBefore(window.opensAt()) ? State.NOT_YET : State.OVER;
    }

    String who(FilingWords words) {
        return level == null
                ? words.say("filing.ui.roundPage.firms")
                : words.say(Party.reviewing(level).messageKey());
    }

    /** What happens next in a round that is open: the first window that opens or closes from now on. */
    static Optional<Next> next(RoundRow round, Instant now) {
        if (round.status() != RoundStatus.OPEN) {
            return Optional.empty();
        }
        return of(round, now).stream()
                .flatMap(stage -> Stream.ofNullable(stage.window)
                        .flatMap(window -> Stream.of(
                                new Next(stage, true, window.opensAt()), new Next(stage, false, window.closesAt()))))
                .filter(next -> next.at().isAfter(now))
                .min((one, other) -> one.at().compareTo(other.at()));
    }

    /** @param opening whether it begins; otherwise it ends */
    record Next(RoundStage stage, boolean opening, Instant at) {

        String said(FilingWords words) {
            var key = "filing.ui.roundPage.next." + (opening ? "opens" : "closes");
            return words.say(key, stage.who(words), opening ? words.minute(at) : words.end(at));
        }
    }
}
