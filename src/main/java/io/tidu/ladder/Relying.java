package io.tidu.ladder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what a filing relies on: where rules leave several ways, the one it goes. */
final class Relying {

    private final Rulebook rulebook;
    private final FilingKind kind;
    private final Facts facts;
    private final int year;
    private boolean onCard;

    private Relying(Rulebook rulebook, FilingKind kind, Facts facts) {
        this.rulebook = rulebook;
        this.kind = kind;
        this.facts = facts;
        this.year = facts.lastYear();
    }

    /** In the order of the rulebook, items of a score card at the end. */
    static List<Reliance> of(Rulebook rulebook, FilingKind kind, Facts facts) {
        return new Relying(rulebook, kind, facts).find();
    }

    private List<Reliance> find() {
        var route = rulebook.routes().stream().filter(this::isMet).findFirst().orElse(List.of());
        var found = new ArrayList<Reliance>();
        for (var provision : rulebook.provisions()) {
            switch (rulebook.counting(provision, kind)) {
                case ALONE -> add(provision, found);
                case ROUTE -> {
                    if (route.contains(provision.code())) {
                        add(provision, found);
                    }
                }
                case POINTS -> {}
            }
        }
        if (onCard) {
            rulebook.provisions().stream()
                    .filter(provision -> rulebook.counting(provision, kind) == Counting.POINTS)
                    .forEach(item -> add(item, found));
        }
        return List.copyOf(found);
    }

    private boolean isMet(List<String> route) {
        return route.stream()
                .map(code -> rulebook.provision(code).orElseThrow().rule(kind))
                .allMatch(rule -> rule != null && isMet(rule, year));
    }

    private void add(Provision provision, List<Reliance> found) {
        var rule = provision.rule(kind);
        if (rule != null && isMet(rule, year)) {
            var figures = EnumSet.noneOf(Figure.class);
            collect(rule, year, figures);
            found.add(new Reliance(provision, figures));
        }
    }

    private void collect(Criterion rule, int of, Set<Figure> into) {
        switch (rule) {
            case Criterion.EachYear(var years, var each) ->
                IntStream.range(0, years).forEach(back -> collect(each, of - back, into));
            case Criterion.AnyYear(var years, var any) ->
                IntStream.range(0, years)
                        .filter(back -> isMet(any, of - back))
                        .findFirst()
                        .ifPresent(back -> collect(any, of - back, into));
            case Criterion.AllOf(var rules) -> rules.forEach(part -> collect(part, of, into));
            case Criterion.SomeOf(var count, var rules) -> firstMet(count, rules, of, into);
            case Criterion.Waivable waivable -> firstMet(1, Judging.parts(waivable), of, into);
            case Criterion.BySize bySize -> {
                into.addAll(bySize.quantity().figures());
                collect(Observing.sizeRule(bySize, Measuring.read(bySize.quantity(), facts, of)), of, into);
            }
            case Criterion.CardPassed card -> onCard = true;
            default -> into.addAll(FigureNeeds.of(rule));
        }
    }

    private void firstMet(int count, List<Criterion> rules, int of, Set<Figure> into) {
        rules.stream().filter(part -> isMet(part, of)).limit(count).forEach(part -> collect(part, of, into));
    }

    private boolean isMet(Criterion rule, int of) {
        return Judging.judge(rule, facts, of) == Outcome.MET;
    }
}
