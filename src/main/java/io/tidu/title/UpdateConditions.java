package io.tidu.title;

import static java.util.stream.Collectors.joining;

import io.tidu.shared.Zone;
import io.tidu.title.life.KeepingRule;
import io.tidu.title.life.KeepingRule.Effect;
import io.tidu.title.life.KeepingRule.Missed;
import io.tidu.title.life.KeepingRules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the rules say of the yearly updates of one title, as SQL about {@code title t} for many; see {@link WatchConditions}. */
final class UpdateConditions {

    /** No type of title is valid for longer. */
    private static final int YEARS_BACK = 5;

    private final KeepingRules rules;
    private final LocalDate day;
    private final SqlValues values;

    UpdateConditions(KeepingRules rules, LocalDate day, SqlValues values) {
        this.rules = rules;
        this.day = day;
        this.values = values;
    }

    /** That some update was not made in time. */
    String missed() {
        return misses(day.getYear()) + " > 0";
    }

    /** Of each day within so many on which updates are due, those that were not made. */
    Map<LocalDate, String> dueWithin(int days) {
        var last = day.plusDays(days);
        var found = new TreeMap<LocalDate, List<String>>();
        for (int year = day.getYear(); year <= last.getYear(); year++) {
            for (var rule : rules.ofYear(year)) {
                var due = rule.update().dueOn(year);
                if (!due.isBefore(day) && !due.isAfter(last)) {
                    found.computeIfAbsent(due, first -> new ArrayList<>())
                            .add(asks(rule, year) + " and not " + madeBy(day, year));
                }
            }
        }
        var conditions = new TreeMap<LocalDate, String>();
        found.forEach((due, each) -> conditions.put(due, anyOf(each)));
        return conditions;
    }

    String open() {
        int year = day.getYear();
        return anyOf(rules.ofYear(year).stream()
                .filter(rule -> !day.isBefore(rule.update().opensOn(year))
                        && !day.isAfter(rule.update().dueOn(year)))
                .map(rule -> asks(rule, year) + " and not " + madeBy(day, year))
                .toList());
    }

    String notUpdated() {
        int year = day.getYear();
        return anyOf(ruledAndOver(year).stream()
                .map(rule -> asks(rule, year) + " and " + knownBy(rule.update().dueOn(year)) + " and not "
                        + madeBy(day, year))
                .toList());
    }

    String effect(Effect effect) {
        return anyOf(IntStream.rangeClosed(day.getYear() - YEARS_BACK, day.getYear())
                .boxed()
                .flatMap(year -> ruledAndOver(year).stream()
                        .flatMap(rule -> rule.missed().stream()
                                .filter(missed -> missed.effect() == effect)
                                .map(missed -> broughtAbout(year, rule, missed))))
                .toList());
    }

    private List<KeepingRule> ruledAndOver(int year) {
        return rules.ofYear(year).stream()
                .filter(rule -> rule.update().dueOn(year).isBefore(day))
                .toList();
    }

    private String missedIn(int year, KeepingRule rule) {
        var due = rule.update().dueOn(year);
        return "(" + asks(rule, year) + " and " + knownBy(due) + " and not " + madeBy(due, year) + ")";
    }

    /** How many updates up to that year were not made in time. */
    private String misses(int upTo) {
        var each = new ArrayList<String>();
        for (int year = day.getYear() - YEARS_BACK; year <= upTo; year++) {
            for (var rule : ruledAndOver(year)) {
                each.add("(case when " + missedIn(year, rule) + " then 1 else 0 end)");
            }
        }
        return each.isEmpty() ? "0" : "(" + String.join(" + ", each) + ")";
    }

    private String broughtAbout(int year, KeepingRule rule, Missed missed) {
        var missedThen = missedIn(year, rule);
        return missed.after() == 1 ? missedThen : missedThen + " and " + misses(year) + " >= " + missed.after();
    }

    /** Whether the update of the year was asked of the title at all. */
    private String asks(KeepingRule rule, int year) {
        var due = param(rule.update().dueOn(year));
        return "(" + among(rule, rules.ofYear(year)) + ") and t.granted_on < " + param(LocalDate.of(year, 1, 1))
                + " and t.valid_until >= " + due + " and (t.ended_on is null or t.ended_on > " + due + ")";
    }

    /** Titles of its rungs in its region; for the country all but those that another rule of a region takes out. */
    private String among(KeepingRule rule, List<KeepingRule> beside) {
        return rule.rungs().stream()
                .sorted()
                .map(rung -> "t.rung = " + param(rung) + regions(rule, rung, beside))
                .collect(joining(" or "));
    }

    private String regions(KeepingRule rule, String rung, List<KeepingRule> beside) {
        if (rule.region() != null) {
            return " and t.province_code like " + param(rule.region() + "%");
        }
        return beside.stream()
                .filter(other -> other.rungs().contains(rung))
                .map(KeepingRule::region)
                .filter(Objects::nonNull)
                .map(region -> " and t.province_code not like " + param(region + "%"))
                .collect(joining());
    }

    private String knownBy(LocalDate due) {
        var end = LocalDateTime.ofInstant(
                due.plusDays(1).atStartOfDay(Zone.SHANGHAI).toInstant(), ZoneOffset.UTC);
        return "t.enterprise_id is not null and (t.claimed_on is null or t.claimed_on <= " + param(due)
                + ") and t.list_id in (select id from title_list where recorded_at < " + param(end) + ")";
    }

    private String madeBy(LocalDate last, int year) {
        return "exists (select 1 from title_update u where u.title_id = t.id and u.for_year = " + param(year)
                + " and u.made_on <= " + param(last) + ")";
    }

    static String anyOf(List<String> conditions) {
        return conditions.isEmpty()
                ? "1 = 0"
                : conditions.stream().map(each -> "(" + each + ")").collect(joining(" or ", "(", ")"));
    }

    private String param(Object value) {
        return values.param(value);
    }
}
