package io.tidu.title.life;

import io.tidu.ladder.Bilingual;
import io.tidu.ladder.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How titles of some rungs are kept, by one edition of the rules in one region.
 *
 * @param region first digits of the region it is limited to; null for the whole country
 * @param inForce the days on which it is used
 * @param missed what follows missed updates, the fewest first; empty where no clause was read
 */
public record KeepingRule(
        Set<String> rungs,
        String edition,
        Bilingual name,
        @Nullable String region,
        Period inForce,
        Update update,
        List<Missed> missed,
        Review review) {

    /**
     * The yearly update (年度信息更新).
     *
     * @param opens from which day of the year it is taken
     * @param by its last day
     * @param takesLate whether one that comes later in that year is taken, marked as late
     */
    public record Update(MonthDay opens, MonthDay by, boolean takesLate, Basis basis) {

        public LocalDate opensOn(int year) {
            return opens.atYear(year);
        }

        public LocalDate dueOn(int year) {
            return by.atYear(year);
        }
    }

    /** @param after how many missed inside one period of validity bring it about */
    public record Missed(int after, Effect effect, Basis basis) {}

    /** What follows missed updates. */
    public enum Effect {
        /** The review cannot be opened. */
        NO_REVIEW,
        /** The title is put before people who decide; nothing cancels by itself. */
        CANCELLATION_PROPOSED;

        public String messageKey() {
            return "title.life.effect." + name();
        }
    }

    /**
     * The review (复核).
     *
     * @param daysBefore from how many days before the last day on it is due
     * @param yearOfEnd whether it is due all through the year of the last day
     * @param outlasts whether the title stays valid beyond its last day as long as its review is under way
     */
    public record Review(int daysBefore, boolean yearOfEnd, boolean outlasts, Basis basis) {

        public LocalDate dueFrom(LocalDate validUntil) {
            var before = validUntil.minusDays(daysBefore);
            var year = validUntil.withDayOfYear(1);
            return yearOfEnd && year.isBefore(before) ? year : before;
        }

        /** The latest last day of a title whose review is due on that day: the other way round. */
        public LocalDate dueBy(LocalDate day) {
            var before = day.plusDays(daysBefore);
            var year = LocalDate.of(day.getYear(), 12, 31);
            return yearOfEnd && year.isAfter(before) ? year : before;
        }
    }

    public KeepingRule {
        rungs = Set.copyOf(rungs);
        missed = List.copyOf(missed);
    }

    boolean covers(String provinceCode) {
        return region == null || provinceCode.startsWith(region);
    }

    /** Whether the update of a year is ruled by this: it is used on the day it is due by itself. */
    boolean rules(int year) {
        return inForce.includes(update.dueOn(year));
    }
}
