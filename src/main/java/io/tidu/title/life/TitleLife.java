package io.tidu.title.life;

import io.tidu.title.life.KeepingRule.Effect;
import io.tidu.title.life.KeepingRule.Missed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A title on a day: its state, its updates, what follows those that were missed, and what is due. A pure function of what is known of the
 * title, the rules and the day; so any day can be asked for, of the past and of the future.
 *
 * @param updates of every year of its validity, the earliest first
 * @param effects what missed updates have brought about by that day
 * @param reviewFrom from when its review is due; null where no rule says so
 * @param next the next change if nobody does anything; null if there is none
 */
public record TitleLife(
        LocalDate day,
        TitleState state,
        List<UpdateYear> updates,
        List<Missed> effects,
        @Nullable LocalDate reviewFrom,
        @Nullable Change next) {

    /** @param on the first day of the state */
    public record Change(LocalDate on, TitleState to) {}

    public TitleLife {
        updates = List.copyOf(updates);
        effects = List.copyOf(effects);
    }

    public static TitleLife of(TitleFacts facts, KeepingRules rules, LocalDate day) {
        var updates = updates(facts, rules, day);
        var state = state(facts, rules, day, updates);
        return new TitleLife(
                day, state, updates, effects(updates), reviewFrom(facts, rules), next(facts, rules, day, state));
    }

    /** How often an update was not made in time. */
    public int misses() {
        return (int) updates.stream().filter(UpdateYear::missed).count();
    }

    public Optional<Missed> effect(Effect effect) {
        return effects.stream().filter(each -> each.effect() == effect).findFirst();
    }

    /** The update that can be made on the day. */
    public Optional<UpdateYear> open() {
        return updates.stream()
                .filter(update -> update.year() == day.getYear() && update.canBeMade())
                .findFirst();
    }

    /** The update that is due next, if it can be made already or not. */
    public Optional<UpdateYear> nextUpdate() {
        return updates.stream()
                .filter(update -> update.madeOn() == null && !update.dueOn().isBefore(day))
                .findFirst();
    }

    /** What follows if one more update is missed; empty where no clause is known. */
    public Optional<Missed> ifMissed(UpdateYear update) {
        return update.rule().missed().stream()
                .filter(each -> each.after() == misses() + 1)
                .findFirst();
    }

    private static List<UpdateYear> updates(TitleFacts facts, KeepingRules rules, LocalDate day) {
        return IntStream.rangeClosed(
                        facts.grantedOn().getYear() + 1, facts.validUntil().getYear())
                .boxed()
                .flatMap(year -> rules.ofUpdate(facts.rung(), facts.provinceCode(), year).stream()
                        .map(rule -> UpdateYear.on(day, year, rule, facts)))
                .filter(update -> !update.dueOn().isAfter(facts.validUntil()) && !facts.endedBy(update.dueOn()))
                .toList();
    }

    /** Each missed update counts by the rule of its own year; what one brought about stays for the whole period. */
    private static List<Missed> effects(List<UpdateYear> updates) {
        var effects = new ArrayList<Missed>();
        int misses = 0;
        for (var update : updates) {
            if (update.missed()) {
                int sofar = ++misses;
                update.rule().missed().stream()
                        .filter(each -> each.after() <= sofar)
                        .filter(each -> effects.stream().noneMatch(known -> known.effect() == each.effect()))
                        .forEach(effects::add);
            }
        }
        return effects;
    }

    private static @Nullable LocalDate reviewFrom(TitleFacts facts, KeepingRules rules) {
        return rules.on(facts.rung(), facts.provinceCode(), facts.validUntil())
                .map(rule -> rule.review().dueFrom(facts.validUntil()))
                .map(from -> from.isBefore(facts.grantedOn()) ? facts.grantedOn() : from)
                .orElse(null);
    }

    /** Of two things that are due, the one whose last day comes first names the state. */
    private static TitleState state(TitleFacts facts, KeepingRules rules, LocalDate day, List<UpdateYear> updates) {
        if (day.isBefore(facts.grantedOn())) {
            return TitleState.UPCOMING;
        }
        var end = facts.end();
        if (end != null && facts.endedBy(day)) {
            return TitleState.endedAs(end.as());
        }
        if (!facts.heldOn(day)) {
            return TitleState.LAPSED;
        }
        var open = updates.stream()
                .filter(update -> update.outcome() == UpdateYear.Outcome.OPEN)
                .findFirst();
        if (open.isPresent() && open.get().dueOn().isBefore(facts.validUntil())) {
            return TitleState.UPDATE_DUE;
        }
        if (facts.inReviewOn(day)) {
            return TitleState.IN_REVIEW;
        }
        var from = reviewFrom(facts, rules);
        if (from != null && !day.isBefore(from)) {
            return TitleState.REVIEW_DUE;
        }
        return open.isPresent() ? TitleState.UPDATE_DUE : TitleState.ACTIVE;
    }

    private static @Nullable Change next(TitleFacts facts, KeepingRules rules, LocalDate day, TitleState now) {
        var days = new TreeSet<>(List.of(facts.grantedOn(), facts.validUntil().plusDays(1)));
        var end = facts.end();
        if (end != null) {
            days.add(end.on());
        }
        var from = reviewFrom(facts, rules);
        if (from != null) {
            days.add(from);
        }
        for (var update : updates(facts, rules, day)) {
            days.add(update.opensOn());
            days.add(update.dueOn().plusDays(1));
        }
        return days.tailSet(day, false).stream()
                .map(each -> new Change(each, state(facts, rules, each, updates(facts, rules, each))))
                .filter(change -> change.to() != now)
                .min(Comparator.comparing(Change::on))
                .orElse(null);
    }
}
