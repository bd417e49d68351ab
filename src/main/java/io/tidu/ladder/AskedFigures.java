package io.tidu.ladder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The figures that rules look at, as a firm is asked for them: everything that could matter, whatever is known already. */
final class AskedFigures {

    private static final Comparator<FigureRef> BY_FIGURE_LATEST_FIRST = Comparator.comparing(FigureRef::figure)
            .thenComparing(FigureRef::year, Comparator.nullsFirst(Comparator.reverseOrder()));

    private final Facts facts;
    private final Set<FigureRef> asked = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();

    private AskedFigures(Facts facts) {
        this.facts = facts;
    }

    static List<FigureRef> of(Rulebook rulebook, FilingKind kind, Facts facts) {
        return collected(rulebook, kind, facts).asked.stream()
                .sorted(BY_FIGURE_LATEST_FIRST)
                .toList();
    }

    /** The titles that rules ask for, the lowest first; one that is either of two others is not named beside them. */
    static List<String> titles(Rulebook rulebook, FilingKind kind) {
        var titles = collected(rulebook, kind, Facts.on(LocalDate.EPOCH)).titles;
        if (titles.contains(Rung.INNOVATIVE_SME.code()) && titles.contains(Rung.TECH_SME.code())) {
            titles.remove(Rung.TECH_INNOVATIVE_SME.code());
        }
        return titles.stream()
                .sorted(Comparator.comparing(Rung::new, Rung.LOWEST_FIRST))
                .toList();
    }

    private static AskedFigures collected(Rulebook rulebook, FilingKind kind, Facts facts) {
        var all = new AskedFigures(facts);
        rulebook.provisions().stream()
                .flatMap(provision -> Stream.ofNullable(provision.rule(kind)))
                .forEach(rule -> all.add(rule, facts.lastYear()));
        return all;
    }

    private void add(Criterion criterion, int year) {
        switch (criterion) {
            case Criterion.Bound bound -> asked.addAll(Measuring.refs(bound.quantity(), year));
            case Criterion.EachYear(var years, var rule) -> addYears(years, rule, year);
            case Criterion.AnyYear(var years, var rule) -> addYears(years, rule, year);
            case Criterion.AllOf(var rules) -> addAll(rules, year);
            case Criterion.SomeOf(var count, var rules) -> addAll(rules, year);
            case Criterion.Waivable waivable -> addAll(Judging.parts(waivable), year);
            case Criterion.BySize bySize -> addSizes(bySize, year);
            case Criterion.RankWithin(var figure, var worst) -> addSingle(figure);
            case Criterion.IsTrue(var figure) -> addSingle(figure);
            case Criterion.OneOf(var figure, var codes) -> addSingle(figure);
            case Criterion.HoldsAny(var figure, var codes) -> addTitles(figure, codes);
            case Criterion.NothingOf(var figure) -> addSingle(figure);
            case Criterion.LatestScore latest -> addScores(latest);
            case Criterion.Scored(var scoring) -> add(scoring, year);
            case Criterion.CardPassed(var card) ->
                card.groups().stream()
                        .flatMap(group -> group.items().stream())
                        .forEach(item -> add(item.scoring(), year));
            case Criterion.Manual manual -> {}
        }
    }

    private void add(Scoring scoring, int year) {
        switch (scoring) {
            case Scoring.Bands bands -> asked.addAll(Measuring.refs(bands.quantity(), year));
            case Scoring.Steps steps -> asked.addAll(Measuring.refs(steps.quantity(), year));
            case Scoring.Best(var ways) -> ways.forEach(way -> add(way, year));
            case Scoring.ByCode(var figure, var points) -> addSingle(figure);
            case Scoring.ByTruth(var figure, var points, var otherwise) -> addSingle(figure);
            case Scoring.AsGiven(var figure, var cap) -> addSingle(figure);
        }
    }

    private void addAll(Collection<Criterion> rules, int year) {
        rules.forEach(rule -> add(rule, year));
    }

    private void addYears(int years, Criterion rule, int year) {
        for (int back = 0; back < years; back++) {
            add(rule, year - back);
        }
    }

    private void addSizes(Criterion.BySize bySize, int year) {
        asked.addAll(Measuring.refs(bySize.quantity(), year));
        bySize.cases().forEach(sizeCase -> add(sizeCase.rule(), year));
        add(bySize.otherwise(), year);
    }

    private void addScores(Criterion.LatestScore latest) {
        int newest = Judging.latestYear(latest.figure(), facts);
        for (int back = 0; back < latest.years(); back++) {
            asked.add(new FigureRef(latest.figure(), newest - back));
        }
    }

    private void addTitles(Figure figure, List<String> codes) {
        addSingle(figure);
        titles.addAll(codes);
    }

    private void addSingle(Figure figure) {
        asked.add(new FigureRef(figure, null));
    }
}
