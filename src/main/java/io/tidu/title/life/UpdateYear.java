package io.tidu.title.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The yearly update of one year, as it stands on a day.
 *
 * @param madeOn null if it was not made by that day
 */
public record UpdateYear(
        int year,
        LocalDate opensOn,
        LocalDate dueOn,
        Outcome outcome,
        @Nullable LocalDate madeOn,
        KeepingRule rule) {

    /** What became of it. */
    public enum Outcome {
        /** It is not taken yet. */
        COMING,
        /** It can be made now. */
        OPEN,
        MADE,
        /** Made after its last day: the figures are here, but it was not in time. */
        LATE,
        MISSED,
        /** Its last day was before the title was known here, so nobody can say. */
        UNKNOWN;

        public String messageKey() {
            return "title.life.update." + name();
        }
    }

    /** Whether it was not made in time. */
    public boolean missed() {
        return outcome == Outcome.MISSED || outcome == Outcome.LATE;
    }

    /** Whether the firm can make it on the day it was asked for. */
    public boolean canBeMade() {
        return outcome == Outcome.OPEN
                || outcome == Outcome.MISSED && rule.update().takesLate();
    }

    static UpdateYear on(LocalDate day, int year, KeepingRule rule, TitleFacts facts) {
        var opens = rule.update().opensOn(year);
        var due = rule.update().dueOn(year);
        var made = facts.updates().get(year);
        var known = made == null || made.isAfter(day) ? null : made;
        return new UpdateYear(year, opens, due, outcome(day, opens, due, known, facts.knownSince()), known, rule);
    }

    private static Outcome outcome(
            LocalDate day, LocalDate opens, LocalDate due, @Nullable LocalDate made, LocalDate knownSince) {
        if (made != null) {
            return made.isAfter(due) ? Outcome.LATE : Outcome.MADE;
        }
        if (day.isBefore(opens)) {
            return Outcome.COMING;
        }
        if (!day.isAfter(due)) {
            return Outcome.OPEN;
        }
        return due.isBefore(knownSince) ? Outcome.UNKNOWN : Outcome.MISSED;
    }
}
