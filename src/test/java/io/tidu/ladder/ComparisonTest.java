package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final int FIRMS = 400;

    private final InventedFacts firms = new InventedFacts(20261122);

    @Test
    void anEditionAgainstItselfChangesNothingForAnybody() {
        for (var rulebook : KnownRulebooks.ALL.all()) {
            var comparison = new Comparison(rulebook, rulebook, FilingKind.NEW);
            for (int firm = 0; firm < FIRMS; firm++) {
                assertThat(comparison.compare(firms.next())).isNull();
            }
        }
    }

    /** Whatever is skipped on the way must not change what comes out. */
    @Test
    void aComparisonComesToTheSameAsTheTwoVerdicts() {
        var changes = EnumSet.noneOf(Change.class);
        for (var before : KnownRulebooks.ALL.all()) {
            for (var after : KnownRulebooks.ALL.all()) {
                for (var kind : FilingKind.values()) {
                    changes.addAll(compare(before, after, kind));
                }
            }
        }
        assertThat(changes).contains(Change.GAINS, Change.LOSES);
    }

    private Set<Change> compare(Rulebook before, Rulebook after, FilingKind kind) {
        var seen = EnumSet.noneOf(Change.class);
        var comparison = new Comparison(before, after, kind);
        for (int firm = 0; firm < FIRMS / 8; firm++) {
            var facts = firms.next();
            var difference = comparison.compare(facts);
            boolean failsBefore = Assessing.verdict(before, kind, facts) == Verdict.UNMET;
            boolean failsAfter = Assessing.verdict(after, kind, facts) == Verdict.UNMET;
            if (difference == null) {
                assertThat(failsAfter).as("%s %s", before, after).isEqualTo(failsBefore);
            } else {
                assertThat(difference.before() == Standing.FAILS).isEqualTo(failsBefore);
                assertThat(difference.after() == Standing.FAILS).isEqualTo(failsAfter);
                assertThat(difference.turned()).isNotZero();
                seen.add(difference.change());
            }
            comparison.learn();
        }
        return seen;
    }

    @Test
    void itSaysWhichProvisionTurned() {
        var before = KnownRulebooks.edition(Rung.SRDI_SME, "2026");
        var after = changed(before, "P1", new BigDecimal("4"));
        var facts = passing();
        var comparison = new Comparison(before, after, FilingKind.NEW);
        assertThat(comparison.compare(facts.with(Figure.NICHE_YEARS, 4))).isNull();
        var difference = comparison.compare(facts.with(Figure.NICHE_YEARS, 3));
        assertThat(difference).isNotNull();
        assertThat(difference.change()).isEqualTo(Change.LOSES);
        assertThat(WhatIfRun.codes(comparison.codes(), difference.turned())).containsExactly("P1");
    }

    /** If figures or years were left out, rules would call unknown what is known. */
    @Test
    void theFiguresThatAreReadAreAllThatTheRulesLookAt() {
        for (var rulebook : KnownRulebooks.ALL.all()) {
            var needs = FigureNeeds.of(List.of(rulebook));
            for (int firm = 0; firm < FIRMS / 4; firm++) {
                var facts = firms.next();
                for (var kind : FilingKind.values()) {
                    assertThat(Assessing.judge(rulebook, kind, only(needs, facts)))
                            .isEqualTo(Assessing.judge(rulebook, kind, facts));
                }
            }
        }
    }

    private static Facts only(List<FigureNeed> needs, Facts facts) {
        var result = Facts.on(facts.asOf());
        for (var need : needs) {
            for (int back = need.from(); back <= need.to(); back++) {
                result = copy(need.figure(), facts.asOf().getYear() - back, facts, result);
            }
        }
        return result;
    }

    private static Facts copy(Figure figure, int year, Facts from, Facts to) {
        if (figure.yearly()) {
            var value = from.of(figure, year);
            return value == null ? to : to.with(figure, year, value);
        }
        var fact = from.of(figure);
        return fact == null ? to : to.with(figure, fact);
    }

    private static Rulebook changed(Rulebook rulebook, String code, BigDecimal limit) {
        var provisions = rulebook.provisions().stream()
                .map(provision -> provision.code().equals(code) ? withLimit(provision, limit) : provision)
                .toList();
        return new Rulebook(
                rulebook.rung(),
                rulebook.rungName(),
                rulebook.edition(),
                rulebook.name(),
                rulebook.region(),
                rulebook.inForce(),
                rulebook.document(),
                provisions,
                rulebook.routes(),
                rulebook.card(),
                "another");
    }

    private static Provision withLimit(Provision provision, BigDecimal limit) {
        var rules = new EnumMap<FilingKind, Criterion>(FilingKind.class);
        provision.rules().forEach((kind, rule) -> {
            var bound = (Criterion.Bound) rule;
            rules.put(kind, new Criterion.Bound(bound.quantity(), bound.direction(), limit));
        });
        return new Provision(
                provision.code(),
                provision.name(),
                provision.note(),
                provision.citation(),
                provision.evidence(),
                rules);
    }

    private static Facts passing() {
        var facts = new InventedFacts(1)
                .next()
                .with(Figure.BLOCKED, Set.of())
                .with(Figure.TITLES, Set.of("INNOVATIVE_SME"))
                .with(Figure.IP_CLASS1, 3);
        for (int year = 2024; year <= 2026; year++) {
            facts = facts.with(Figure.REVENUE, year, "5000")
                    .with(Figure.CORE_REVENUE, year, "4900")
                    .with(Figure.RD_EXPENSE, year, "400")
                    .with(Figure.TOTAL_ASSETS, year, "5000")
                    .with(Figure.TOTAL_LIABILITIES, year, "1000")
                    .with(Figure.QUALITY_SCORE, year, "70");
        }
        return facts;
    }
}
