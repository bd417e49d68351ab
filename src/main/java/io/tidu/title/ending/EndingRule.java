package io.tidu.title.ending;

import io.tidu.ladder.Bilingual;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cause for which titles of some rungs are taken away, and what follows.
 *
 * @param cause its code; what it is called stands in the messages
 * @param region the beginning of region codes where alone it holds; null for the whole country
 * @param until the last day on which cases are opened by it; null while it is in force
 * @param takes the rungs whose titles the same firm loses with it
 * @param bar null where the rule names none
 * @param follow the rung whose review the firm must take instead; null for none
 * @param hearing whether the firm has to be heard; not where it asked itself
 */
public record EndingRule(
        String cause,
        Set<String> rungs,
        @Nullable String region,
        LocalDate from,
        @Nullable LocalDate until,
        Clause clause,
        Set<String> takes,
        @Nullable Bar bar,
        @Nullable String follow,
        boolean hearing) {

    /** The cause that the firm itself asks for. */
    public static final String GIVEN_UP = "GIVEN_UP";

    /** For so many years from the day of the list, no application for these rungs. */
    public record Bar(int years, Set<String> rungs) {

        /** The last day on which the firm may not apply. */
        public LocalDate lastDay(LocalDate from) {
            return from.plusYears(years).minusDays(1);
        }
    }

    /**
     * What a rule rests on.
     *
     * @param document it stands in, by its Chinese name
     */
    public record Clause(Bilingual text, String document, Certainty certainty) {}

    /** How sure a clause is. */
    public enum Certainty {
        /** Two independent copies agree. */
        CONFIRMED,
        ONE_COPY,
        /** From memory, to be checked. */
        MEMORY,
        /** No clause was found. */
        INFERRED;

        public String messageKey() {
            return "title.certainty." + name();
        }
    }

    public String messageKey() {
        return messageKey(cause);
    }

    /** The key of what a cause is called. */
    public static String messageKey(String cause) {
        return "title.cause." + cause;
    }

    boolean isFor(String rung, LocalDate day, @Nullable String place) {
        return rungs.contains(rung)
                && !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (region == null || place != null && place.startsWith(region));
    }

    int narrowness() {
        return region == null ? 0 : region.length();
    }
}
