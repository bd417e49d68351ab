package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what would close the gap of an unmet criterion. Whatever is proposed is tried: a change counts only if the criterion, judged
 * again with it, is met.
 */
final class Closing {

    private Closing() {}

    /** Changes of one figure, each enough by itself, the smallest of a unit first. */
    static List<Gap> closings(Criterion criterion, Facts facts, int year) {
        var closings = proposals(criterion, facts, year).stream()
                .filter(gap -> isPossible(gap, facts))
                .filter(gap -> Judging.judge(criterion, facts.with(gap), year) == Outcome.MET)
                .toList();
        return bySize(smallestOfEachFigure(closings));
    }

    /** A rule and how many years back it looks. */
    record Placed(Criterion rule, int back) {}

    /** The parts of which every one is needed, years and nested lists taken apart. */
    static List<Placed> flat(Criterion criterion, int back) {
        return switch (criterion) {
            case Criterion.AllOf(var rules) ->
                rules.stream().flatMap(rule -> flat(rule, back).stream()).toList();
            case Criterion.EachYear(var years, var rule) ->
                IntStream.range(0, years)
                        .boxed()
                        .flatMap(more -> flat(rule, back + more).stream())
                        .toList();
            default -> List.of(new Placed(criterion, back));
        };
    }

    private static List<Gap> proposals(Criterion criterion, Facts facts, int year) {
        return switch (criterion) {
            case Criterion.Bound bound -> Needs.of(bound, facts, year);
            case Criterion.EachYear each -> common(flat(each, 0), facts, year);
            case Criterion.AnyYear any -> anyYear(any, facts, year);
            case Criterion.AllOf all -> common(flat(all, 0), facts, year);
            case Criterion.SomeOf(var count, var rules) -> some(count, rules, facts, year);
            case Criterion.Waivable waivable -> some(1, Judging.parts(waivable), facts, year);
            case Criterion.BySize bySize -> ofSizes(bySize, facts, year);
            case Criterion.RankWithin(var figure, var worst) -> Needs.rank(figure, worst, facts);
            case Criterion.LatestScore latest -> Needs.score(latest, facts);
            case Criterion.Scored(var scoring) -> edges(scoring, facts, year);
            case Criterion.CardPassed(var card) ->
                card.groups().stream()
                        .flatMap(group -> group.items().stream())
                        .flatMap(item -> edges(item.scoring(), facts, year).stream())
                        .toList();
            case Criterion.IsTrue isTrue -> List.of();
            case Criterion.OneOf oneOf -> List.of();
            case Criterion.HoldsAny holds -> List.of();
            case Criterion.NothingOf nothing -> List.of();
            case Criterion.Manual manual -> List.of();
        };
    }

    /** One change that closes every unmet part: the largest that any of them needs of a figure all of them name. */
    static List<Gap> common(List<Placed> parts, Facts facts, int year) {
        var unmet = parts.stream()
                .filter(part -> Judging.judge(part.rule(), facts, year - part.back()) == Outcome.UNMET)
                .toList();
        return kthOfEachFigure(
                unmet.stream()
                        .map(part -> closings(part.rule(), facts, year - part.back()))
                        .toList(),
                unmet.size());
    }

    /** What closes one of the years closes the whole. */
    private static List<Gap> anyYear(Criterion.AnyYear any, Facts facts, int year) {
        return IntStream.range(0, any.years())
                .boxed()
                .flatMap(back -> closings(any.rule(), facts, year - back).stream())
                .toList();
    }

    private static List<Gap> some(int count, List<Criterion> rules, Facts facts, int year) {
        int met = (int) rules.stream()
                .filter(rule -> Judging.judge(rule, facts, year) == Outcome.MET)
                .count();
        return kthOfEachFigure(
                rules.stream()
                        .filter(rule -> Judging.judge(rule, facts, year) == Outcome.UNMET)
                        .map(rule -> closings(rule, facts, year))
                        .toList(),
                Math.max(1, count - met));
    }

    /** For each figure the change that closes so many of the parts at once. */
    private static List<Gap> kthOfEachFigure(List<List<Gap>> ofParts, int count) {
        var byFigure = new LinkedHashMap<FigureRef, List<Gap>>();
        for (var gaps : ofParts) {
            for (var gap : gaps) {
                byFigure.computeIfAbsent(new FigureRef(gap.figure(), gap.year()), ignored -> new ArrayList<>())
                        .add(gap);
            }
        }
        return byFigure.values().stream()
                .filter(gaps -> gaps.size() >= count)
                .map(gaps -> gaps.stream().sorted(BY_SIZE).toList().get(count - 1))
                .toList();
    }

    private static List<Gap> ofSizes(Criterion.BySize bySize, Facts facts, int year) {
        var size = Measuring.read(bySize.quantity(), facts, year);
        var gaps = new ArrayList<>(closings(Observing.sizeRule(bySize, size), facts, year));
        for (var sizeCase : bySize.cases()) {
            // a larger size may ask for less; nobody shrinks for a rule's sake
            if (size.against(Direction.AT_LEAST, sizeCase.from()) == Outcome.UNMET) {
                gaps.addAll(proposals(
                        new Criterion.Bound(bySize.quantity(), Direction.AT_LEAST, sizeCase.from()), facts, year));
            }
        }
        return gaps;
    }

    private static List<Gap> edges(Scoring scoring, Facts facts, int year) {
        return Scores.edges(scoring).stream()
                .filter(edge -> Judging.judge(edge, facts, year) == Outcome.UNMET)
                .flatMap(edge -> proposals(edge, facts, year).stream())
                .toList();
    }

    private static final Comparator<Gap> BY_SIZE =
            Comparator.comparing(gap -> gap.by().abs());

    private static List<Gap> smallestOfEachFigure(List<Gap> gaps) {
        var smallest = new LinkedHashMap<FigureRef, Gap>();
        for (var gap : gaps) {
            smallest.merge(
                    new FigureRef(gap.figure(), gap.year()),
                    gap,
                    (one, other) -> BY_SIZE.compare(one, other) <= 0 ? one : other);
        }
        return List.copyOf(smallest.values());
    }

    /** Amounts of different units cannot be compared: units keep their order, inside a unit the smallest is first. */
    private static List<Gap> bySize(List<Gap> gaps) {
        Map<Unit, List<Gap>> byUnit = new LinkedHashMap<>();
        gaps.forEach(gap ->
                byUnit.computeIfAbsent(gap.unit(), ignored -> new ArrayList<>()).add(gap));
        return byUnit.values().stream()
                .flatMap(ofUnit -> ofUnit.stream().sorted(BY_SIZE))
                .toList();
    }

    /** Whether the figure can have the value it would get: inside its own limits and not beyond what contains it. */
    private static boolean isPossible(Gap gap, Facts facts) {
        var before = facts.value(gap.figure(), gap.year());
        if (before == null) {
            return false;
        }
        var after = before.add(gap.by());
        var least = gap.figure().least();
        var greatest = gap.figure().greatest();
        var wholeFigure = gap.figure().partOf();
        var whole = wholeFigure == null ? null : facts.value(wholeFigure, gap.year());
        return isUpTo(least, after) && isUpTo(after, greatest) && isUpTo(after, whole);
    }

    private static boolean isUpTo(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null || one.compareTo(other) <= 0;
    }
}
