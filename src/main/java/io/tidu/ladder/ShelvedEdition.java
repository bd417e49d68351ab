package io.tidu.ladder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it stands on the shelf.
 *
 * @param row its newest record
 * @param counts false if nobody will be judged by it: its file was taken away before its first day
 * @param base what it changes: the edition an overlay starts from, or a draft was copied from; null if it stands by itself
 * @param predecessor the one of the same rung and region before it; null if it is the first
 */
public record ShelvedEdition(
        EditionRow row,
        Rulebook rulebook,
        boolean counts,
        @Nullable EditionRef base,
        @Nullable EditionRef predecessor) {

    /** Where an edition stands on a day. */
    public enum Stage {
        IN_FORCE,
        AHEAD,
        OVER,
        WITHDRAWN;

        public String messageKey() {
            return "ladder.read.stage." + name();
        }
    }

    public EditionRef ref() {
        return row.ref();
    }

    public Stage stage(LocalDate today) {
        if (!counts) {
            return Stage.WITHDRAWN;
        }
        if (row.inForce().values().stream().anyMatch(period -> period.includes(today))) {
            return Stage.IN_FORCE;
        }
        return row.inForce().values().stream()
                        .anyMatch(
                                period -> period.from() != null && period.from().isAfter(today))
                ? Stage.AHEAD
                : Stage.OVER;
    }

    /** What a reader wants to see it beside first: what it changes, or what it took the place of. */
    public @Nullable EditionRef besides() {
        return base == null ? predecessor : base;
    }
}
