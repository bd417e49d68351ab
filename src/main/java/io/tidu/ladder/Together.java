package io.tidu.ladder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds what closes a gap where no change of one figure does: several changes, every one of them needed in full. */
final class Together {

    private static final int MOST_CHANGES = 8;

    private Together() {}

    /** Where no one figure is enough: changes that are enough together, as far as figures are known. */
    static List<Gap> of(Criterion criterion, Facts facts, int year) {
        return switch (criterion) {
            case Criterion.EachYear each -> allTogether(criterion, Closing.flat(each, 0), facts, year);
            case Criterion.AllOf all -> allTogether(criterion, Closing.flat(all, 0), facts, year);
            case Criterion.SomeOf(var count, var rules) -> count == 1 ? firstTogether(rules, facts, year) : List.of();
            case Criterion.AnyYear(var years, var rule) ->
                IntStream.range(0, years)
                        .mapToObj(back -> of(rule, facts, year - back))
                        .filter(gaps -> !gaps.isEmpty())
                        .findFirst()
                        .orElse(List.of());
            case Criterion.Waivable waivable -> firstTogether(Judging.parts(waivable), facts, year);
            case Criterion.BySize bySize ->
                of(Observing.sizeRule(bySize, Measuring.read(bySize.quantity(), facts, year)), facts, year);
            default -> List.of();
        };
    }

    private static List<Gap> firstTogether(List<Criterion> rules, Facts facts, int year) {
        return rules.stream()
                .filter(rule -> Judging.judge(rule, facts, year) == Outcome.UNMET)
                .map(rule -> of(rule, facts, year))
                .filter(gaps -> !gaps.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Closes one unmet part after the other, until none is left or one cannot be closed. */
    private static List<Gap> allTogether(Criterion whole, List<Closing.Placed> parts, Facts facts, int year) {
        var changes = new LinkedHashMap<FigureRef, Gap>();
        var changed = facts;
        for (int round = 0; round < MOST_CHANGES; round++) {
            if (Judging.judge(whole, changed, year) != Outcome.UNMET) {
                return reduced(whole, parts, changes, facts, year);
            }
            var gaps = firstUnmet(parts, changed, year);
            if (gaps.isEmpty()) {
                return List.of();
            }
            for (var gap : gaps) {
                changed = changed.with(gap);
                changes.merge(new FigureRef(gap.figure(), gap.year()), gap, Together::sum);
            }
        }
        return List.of();
    }

    /** Takes back what a later change made needless, so that every change that is left is needed in full. */
    private static List<Gap> reduced(
            Criterion whole, List<Closing.Placed> parts, Map<FigureRef, Gap> changes, Facts facts, int year) {
        for (var ref : List.copyOf(changes.keySet())) {
            var others = facts;
            for (var change : changes.entrySet()) {
                if (!change.getKey().equals(ref)) {
                    others = others.with(change.getValue());
                }
            }
            if (Judging.judge(whole, others, year) != Outcome.UNMET) {
                changes.remove(ref);
                continue;
            }
            Closing.common(parts, others, year).stream()
                    .filter(gap -> new FigureRef(gap.figure(), gap.year()).equals(ref))
                    .findFirst()
                    .ifPresent(gap -> changes.put(ref, gap));
        }
        return List.copyOf(changes.values());
    }

    private static List<Gap> firstUnmet(List<Closing.Placed> parts, Facts facts, int year) {
        for (var part : parts) {
            if (Judging.judge(part.rule(), facts, year - part.back()) == Outcome.UNMET) {
                var single = Closing.closings(part.rule(), facts, year - part.back());
                return single.isEmpty() ? of(part.rule(), facts, year - part.back()) : List.of(single.getFirst());
            }
        }
        return List.of();
    }

    private static Gap sum(Gap one, Gap other) {
        return new Gap(one.figure(), one.year(), one.by().add(other.by()), one.unit());
    }
}
