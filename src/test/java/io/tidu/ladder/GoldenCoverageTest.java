package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden tables leave nothing out: every bound and every edge of a band is tried exactly on it and one step beyond, every
 * alternative is once the only one that helps, every route is taken, every reason of the gate bars.
 */
class GoldenCoverageTest {

    private static final int ANY_RANK = 1000;

    @TestFactory
    Stream<DynamicTest> everyBoundAndEveryEdgeOfABand() {
        return ofEveryProvision((name, provision) -> provision.rules().values().stream()
                .distinct()
                .flatMap(rule -> comparisons(rule).stream())
                .distinct()
                .map(comparison -> DynamicTest.dynamicTest(
                        name + " " + provision.code() + " " + comparison,
                        () -> requireEdge(rows(name, provision), comparison))));
    }

    @TestFactory
    Stream<DynamicTest> everyAlternativeIsOnceTheOnlyOneThatHelps() {
        return ofEveryProvision((name, provision) -> provision.rules().values().stream()
                .distinct()
                .flatMap(rule -> choices(rule).stream())
                .map(parts -> DynamicTest.dynamicTest(
                        name + " " + provision.code(), () -> requireEachAlone(rows(name, provision), parts))));
    }

    @TestFactory
    Stream<DynamicTest> everyCodeThatEarnsPointsIsChosenOnce() {
        return ofEveryProvision((name, provision) -> codes(provision)
                .map(fact -> DynamicTest.dynamicTest(
                        name + " " + provision.code() + " " + fact,
                        () -> assertThat(rows(name, provision))
                                .anyMatch(row -> !row.points().isEmpty()
                                        && row.facts().facts().containsValue(fact)))));
    }

    @TestFactory
    Stream<DynamicTest> everyReasonOfTheGateBarsOnce() {
        return ofEveryProvision((name, provision) -> provision.rules().values().stream()
                .filter(Criterion.NothingOf.class::isInstance)
                .distinct()
                .map(gate -> DynamicTest.dynamicTest(name + " " + provision.code(), () -> {
                    var barred = new HashSet<Set<String>>();
                    rows(name, provision).stream()
                            .filter(row -> row.outcome() == Outcome.UNMET)
                            .forEach(row -> barred.add(
                                    row.facts().of(Figure.BLOCKED) instanceof Fact.Codes(var codes)
                                            ? codes
                                            : Set.of()));
                    Figure.BLOCKED.codes().forEach(code -> assertThat(barred).contains(Set.of(code)));
                })));
    }

    @TestFactory
    Stream<DynamicTest> everyRouteIsOnceTheOnlyOneTaken() {
        return KnownRulebooks.FILES.keySet().stream()
                .filter(name -> KnownRulebooks.saidBy(name)
                        .containsAll(KnownRulebooks.file(name).provisions()))
                .flatMap(name -> IntStream.range(
                                0, KnownRulebooks.file(name).routes().size())
                        .mapToObj(route -> DynamicTest.dynamicTest(name + ", route " + route, () -> {
                            var taken = GoldenTable.of(name).cases().stream()
                                    .map(row -> taken(KnownRulebooks.file(name), row))
                                    .toList();
                            assertThat(taken).contains(List.of(route));
                        })));
    }

    private interface Cases {
        Stream<DynamicTest> of(String name, Provision provision);
    }

    private static Stream<DynamicTest> ofEveryProvision(Cases cases) {
        return KnownRulebooks.FILES.keySet().stream()
                .flatMap(name -> KnownRulebooks.saidBy(name).stream().flatMap(provision -> cases.of(name, provision)));
    }

    private static List<GoldenTable.Case> rows(String name, Provision provision) {
        return GoldenTable.of(name).cases().stream()
                .filter(row -> row.code().equals(provision.code()))
                .toList();
    }

    private static void requireEdge(List<GoldenTable.Case> rows, Criterion comparison) {
        assertThat(rows)
                .as("on the edge of " + comparison)
                .anyMatch(row -> yearsOf(row).anyMatch(year -> isOn(comparison, row, year)));
        assertThat(rows)
                .as("one step beyond " + comparison)
                .anyMatch(row -> yearsOf(row).anyMatch(year -> isJustBeyond(comparison, row, year)));
    }

    private static boolean isOn(Criterion comparison, GoldenTable.Case row, int year) {
        return switch (comparison) {
            case Criterion.Bound(var quantity, var direction, var limit) -> {
                var reading = Measuring.read(quantity, row.facts(), year);
                yield reading.against(Direction.AT_LEAST, limit) == Outcome.MET
                        && reading.against(Direction.AT_MOST, limit) == Outcome.MET;
            }
            case Criterion.RankWithin(var figure, var worst) ->
                BigDecimal.valueOf(worst).equals(row.facts().number(figure));
            case Criterion.LatestScore latest -> {
                var score = row.facts().of(latest.figure(), year);
                yield score != null && score.compareTo(latest.limit()) == 0;
            }
            default -> throw new IllegalArgumentException(comparison.toString());
        };
    }

    private static boolean isJustBeyond(Criterion comparison, GoldenTable.Case row, int year) {
        return switch (comparison) {
            case Criterion.Bound(var quantity, var direction, var limit) -> {
                var step = quantity.unit().ofDifference().step();
                var slack = direction == Direction.AT_LEAST ? limit.subtract(step) : limit.add(step);
                var reading = Measuring.read(quantity, row.facts(), year);
                yield reading.against(direction, limit) == Outcome.UNMET
                        && reading.against(direction, slack) == Outcome.MET;
            }
            case Criterion.RankWithin(var figure, var worst) ->
                BigDecimal.valueOf(worst + 1L).equals(row.facts().number(figure));
            case Criterion.LatestScore latest -> {
                var score = row.facts().of(latest.figure(), year);
                yield score != null
                        && score.compareTo(latest.limit()) < 0
                        && score.add(latest.figure().unit().step()).compareTo(latest.limit()) >= 0;
            }
            default -> throw new IllegalArgumentException(comparison.toString());
        };
    }

    private static Stream<Integer> yearsOf(GoldenTable.Case row) {
        int last = row.facts().lastYear();
        return Stream.of(last, last - 1, last - 2);
    }

    /** The comparisons with a number inside a rule, those of bands as well. */
    private static List<Criterion> comparisons(Criterion rule) {
        return switch (rule) {
            case Criterion.Bound bound -> List.of(bound);
            case Criterion.LatestScore latest -> List.of(latest);
            case Criterion.RankWithin rank -> rank.worst() == ANY_RANK ? List.of() : List.of(rank);
            case Criterion.Scored(var scoring) -> Scores.edges(scoring);
            case Criterion.BySize(var quantity, var cases, var otherwise) ->
                Stream.concat(
                                Stream.of(otherwise),
                                cases.stream()
                                        .flatMap(one -> Stream.of(
                                                one.rule(),
                                                new Criterion.Bound(quantity, Direction.AT_LEAST, one.from()))))
                        .flatMap(part -> comparisons(part).stream())
                        .toList();
            default ->
                parts(rule).stream().flatMap(part -> comparisons(part).stream()).toList();
        };
    }

    private static List<Criterion> parts(Criterion rule) {
        return switch (rule) {
            case Criterion.AllOf(var rules) -> rules;
            case Criterion.SomeOf(var count, var rules) -> rules;
            case Criterion.Waivable waivable -> Judging.parts(waivable);
            case Criterion.EachYear(var years, var each) -> List.of(each);
            case Criterion.AnyYear(var years, var any) -> List.of(any);
            default -> List.of();
        };
    }

    /** The alternatives inside a rule of which one is enough. */
    private static List<List<Criterion>> choices(Criterion rule) {
        var choices = new ArrayList<List<Criterion>>();
        if (rule instanceof Criterion.Waivable
                || rule instanceof Criterion.SomeOf(var count, var rules) && count == 1) {
            choices.add(parts(rule));
        }
        parts(rule).forEach(part -> choices.addAll(choices(part)));
        return choices;
    }

    private static void requireEachAlone(List<GoldenTable.Case> rows, List<Criterion> parts) {
        for (var part : parts) {
            var helps = PossibleOutcomes.of(part).contains(Outcome.MET) ? Outcome.MET : Outcome.MANUAL_REVIEW;
            assertThat(rows)
                    .as("only " + part)
                    .anyMatch(row ->
                            Judging.judge(part, row.facts(), row.facts().lastYear()) == helps
                                    && parts.stream()
                                            .filter(other -> other != part)
                                            .noneMatch(other -> Judging.judge(
                                                            other,
                                                            row.facts(),
                                                            row.facts().lastYear())
                                                    == Outcome.MET));
        }
    }

    private static Stream<Fact> codes(Provision provision) {
        return provision.rule(FilingKind.NEW) instanceof Criterion.Scored(var scoring)
                ? switch (scoring) {
                    case Scoring.ByCode(var figure, var points) ->
                        points.keySet().stream().map(Fact.Choice::new);
                    case Scoring.ByTruth truth -> Stream.of(new Fact.Flag(true), new Fact.Flag(false));
                    default -> Stream.empty();
                }
                : Stream.empty();
    }

    private static List<Integer> taken(Rulebook rulebook, GoldenTable.Case row) {
        return IntStream.range(0, rulebook.routes().size())
                .filter(route -> rulebook.routes().get(route).stream()
                        .allMatch(code -> isMet(rulebook.provision(code).orElseThrow(), row)))
                .boxed()
                .toList();
    }

    private static boolean isMet(Provision provision, GoldenTable.Case row) {
        var rule = provision.rule(row.kind());
        return rule != null && Judging.judge(rule, row.facts(), row.facts().lastYear()) == Outcome.MET;
    }
}
