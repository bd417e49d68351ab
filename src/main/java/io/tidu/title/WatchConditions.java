package io.tidu.title;

import static java.util.stream.Collectors.joining;

import io.tidu.title.life.KeepingRule;
import io.tidu.title.life.KeepingRule.Effect;
import io.tidu.title.life.KeepingRules;
import java.time.LocalDate;
import java.util.Map;

/**
 * What {@link io.tidu.title.life.TitleLife} says of one title, as SQL about {@code title t} for many. Both are held against each other by a
 * test. Values are parameters, always.
 */
final class WatchConditions {

    private final KeepingRules rules;
    private final LocalDate day;
    private final SqlValues values = new SqlValues();
    private final UpdateConditions updates;

    WatchConditions(KeepingRules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
        this.updates = new UpdateConditions(rules, day, values);
    }

    Map<String, Object> values() {
        return values.all();
    }

    /** Of each day within so many on which updates are due, those that were not made. */
    Map<LocalDate, String> updatesWithin(int days) {
        return updates.dueWithin(days);
    }

    /** Titles whose last day comes within so many, and whose review is not under way. */
    String endsWithin(int days) {
        return "t.valid_until between " + param(day) + " and " + param(day.plusDays(days)) + " and not " + inReview();
    }

    String of(WatchKind kind) {
        return switch (kind) {
            case UPDATE_DUE -> updates.open();
            case NOT_UPDATED -> updates.notUpdated();
            case MISSED -> updates.missed();
            case REVIEW_BARRED -> updates.effect(Effect.NO_REVIEW);
            case CANCELLATION_PROPOSED -> updates.effect(Effect.CANCELLATION_PROPOSED);
            case REVIEW_DUE -> reviewDue() + " and not " + inReview();
            case IN_REVIEW -> inReview();
            case ENDS_THIS_YEAR -> endsIn(day.getYear());
            case ENDS_NEXT_YEAR -> endsIn(day.getYear() + 1);
        };
    }

    private String reviewDue() {
        return UpdateConditions.anyOf(rules.all().stream()
                .map(rule -> "(" + endingUnder(rule) + ") and t.valid_until <= "
                        + param(rule.review().dueBy(day)))
                .toList());
    }

    /** Titles whose last day is ruled by it, and not by one of a region that is in use on that day. */
    private String endingUnder(KeepingRule rule) {
        return rule.rungs().stream()
                .sorted()
                .map(rung -> "t.rung = " + param(rung) + inForce(rule) + regionOf(rule, rung))
                .collect(joining(" or "));
    }

    private String regionOf(KeepingRule rule, String rung) {
        if (rule.region() != null) {
            return " and t.province_code like " + param(rule.region() + "%");
        }
        return rules.all().stream()
                .filter(other -> other.region() != null && other.rungs().contains(rung))
                .map(other -> " and not (t.province_code like " + param(other.region() + "%") + inForce(other) + ")")
                .collect(joining());
    }

    private String inForce(KeepingRule rule) {
        var from = rule.inForce().from();
        var until = rule.inForce().until();
        return (from == null ? "" : " and t.valid_until >= " + param(from))
                + (until == null ? "" : " and t.valid_until <= " + param(until));
    }

    private String inReview() {
        return """
                exists (select 1 from title_review r where r.title_id = t.id and r.opened_on <= %1$s
                and (r.closed_on is null or r.closed_on > %1$s))""".formatted(param(day));
    }

    private String endsIn(int year) {
        return "t.valid_until between " + param(LocalDate.of(year, 1, 1)) + " and " + param(LocalDate.of(year, 12, 31));
    }

    private String param(Object value) {
        return values.param(value);
    }
}
