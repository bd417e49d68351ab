package io.tidu.title.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules of keeping titles. A rule of a province goes before the one of the country. */
public record KeepingRules(List<KeepingRule> all) {

    private static final Comparator<KeepingRule> OWN_FIRST = Comparator.comparing(rule -> rule.region() == null);

    public KeepingRules {
        all = List.copyOf(all);
    }

    /** The rule of the yearly update of that year; empty where the rung has none. */
    public Optional<KeepingRule> ofUpdate(String rung, String provinceCode, int year) {
        return of(rung, provinceCode).filter(rule -> rule.rules(year)).min(OWN_FIRST);
    }

    /** The rule in use on a day. */
    public Optional<KeepingRule> on(String rung, String provinceCode, LocalDate day) {
        return of(rung, provinceCode)
                .filter(rule -> rule.inForce().includes(day))
                .min(OWN_FIRST);
    }

    /** Every rung that has a yearly update in that year, in every region that rules it itself; the country last. */
    public List<KeepingRule> ofYear(int year) {
        return all.stream().filter(rule -> rule.rules(year)).sorted(OWN_FIRST).toList();
    }

    private Stream<KeepingRule> of(String rung, String provinceCode) {
        return all.stream().filter(rule -> rule.rungs().contains(rung) && rule.covers(provinceCode));
    }
}
