package io.tidu.ladder;

import static io.tidu.ladder.Outcome.MET;
import static io.tidu.ladder.Outcome.UNKNOWN;
import static io.tidu.ladder.Outcome.UNMET;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule of little giants of 2026 for new filings, written by hand as a programmer would who knows no other rule: the same
 * figures, the same exact comparisons, the same unknowns. What rulebooks cost is measured against it.
 */
final class PlainLittleGiant {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal TEN = BigDecimal.valueOf(10);
    private static final BigDecimal REVENUE = BigDecimal.valueOf(5000);
    private static final BigDecimal CORE_SHARE = BigDecimal.valueOf(90);
    private static final BigDecimal DEBT = BigDecimal.valueOf(75);
    private static final BigDecimal RESEARCH = BigDecimal.valueOf(1200);
    private static final BigDecimal SCORE = BigDecimal.valueOf(60);
    private static final BigDecimal GROWTH = BigDecimal.valueOf(105).pow(2);
    private static final BigDecimal WHOLE = HUNDRED.pow(2);

    private PlainLittleGiant() {}

    static Judgement judge(Facts facts) {
        int year = facts.lastYear();
        var revenue = facts.of(Figure.REVENUE, year);
        var earlier = facts.of(Figure.REVENUE, year - 1);
        var research = facts.of(Figure.RD_EXPENSE, year);
        var earlierResearch = facts.of(Figure.RD_EXPENSE, year - 1);
        var outcomes = List.of(
                codes(facts, Figure.BLOCKED, null),
                codes(facts, Figure.TITLES, "SRDI_SME"),
                atLeast(facts.number(Figure.NICHE_YEARS), THREE),
                atLeast(revenue, REVENUE),
                share(facts.of(Figure.CORE_REVENUE, year), revenue, CORE_SHARE, true),
                growth(revenue, facts.of(Figure.REVENUE, year - 2)),
                debt(facts.of(Figure.TOTAL_LIABILITIES, year), facts.of(Figure.TOTAL_ASSETS, year)),
                research(research, revenue, earlierResearch, earlier),
                either(atLeast(facts.number(Figure.IP_CLASS1), FOUR), award(facts)),
                either(
                        atLeast(facts.number(Figure.MARKET_SHARE), TEN),
                        atMost(facts.number(Figure.MARKET_RANK_NATIONAL), THREE)),
                either(flag(facts, Figure.SIX_BASICS), flag(facts, Figure.CHAIN_KEY_NODE)),
                atLeast(latest(facts), SCORE));
        return new Judgement(verdict(outcomes), outcomes);
    }

    private static Verdict verdict(List<Outcome> outcomes) {
        if (outcomes.contains(UNMET)) {
            return Verdict.UNMET;
        }
        return outcomes.contains(UNKNOWN) || outcomes.contains(Outcome.MANUAL_REVIEW)
                ? Verdict.UNDETERMINED
                : Verdict.MET;
    }

    private static Outcome codes(Facts facts, Figure figure, @Nullable String wanted) {
        if (!(facts.of(figure) instanceof Fact.Codes(var codes))) {
            return UNKNOWN;
        }
        return decided(wanted == null ? codes.isEmpty() : codes.contains(wanted));
    }

    private static Outcome flag(Facts facts, Figure figure) {
        return facts.of(figure) instanceof Fact.Flag(var value) ? decided(value) : UNKNOWN;
    }

    private static Outcome award(Facts facts) {
        var rank = facts.number(Figure.AWARD_NATIONAL_RANK);
        return rank == null ? UNKNOWN : decided(rank.signum() > 0 && rank.compareTo(THREE) <= 0);
    }

    private static @Nullable BigDecimal latest(Facts facts) {
        var thisYear = facts.of(Figure.QUALITY_SCORE, facts.lastYear() + 1);
        return thisYear == null ? facts.of(Figure.QUALITY_SCORE, facts.lastYear()) : thisYear;
    }

    private static Outcome research(
            @Nullable BigDecimal research,
            @Nullable BigDecimal revenue,
            @Nullable BigDecimal earlierResearch,
            @Nullable BigDecimal earlierRevenue) {
        return both(
                sum(research, earlierResearch),
                both(share(research, revenue, THREE, false), share(earlierResearch, earlierRevenue, THREE, false)));
    }

    private static Outcome sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one != null && other != null) {
            return decided(one.add(other).compareTo(RESEARCH) >= 0);
        }
        var known = one == null ? other : one;
        return known != null && known.compareTo(RESEARCH) >= 0 ? MET : UNKNOWN;
    }

    private static Outcome share(
            @Nullable BigDecimal part, @Nullable BigDecimal whole, BigDecimal percent, boolean contained) {
        if (part == null || whole == null) {
            return UNKNOWN;
        }
        return whole.signum() > 0
                ? decided(part.multiply(HUNDRED).compareTo(percent.multiply(whole)) >= 0)
                : decided(part.signum() > 0 && !contained);
    }

    private static Outcome debt(@Nullable BigDecimal liabilities, @Nullable BigDecimal assets) {
        if (liabilities == null || assets == null) {
            return UNKNOWN;
        }
        return decided(assets.signum() > 0 && liabilities.multiply(HUNDRED).compareTo(DEBT.multiply(assets)) <= 0);
    }

    private static Outcome growth(@Nullable BigDecimal last, @Nullable BigDecimal first) {
        if (last == null || first == null) {
            return UNKNOWN;
        }
        return first.signum() <= 0
                ? Outcome.MANUAL_REVIEW
                : decided(last.multiply(WHOLE).compareTo(first.multiply(GROWTH)) >= 0);
    }

    private static Outcome atLeast(@Nullable BigDecimal value, BigDecimal limit) {
        return value == null ? UNKNOWN : decided(value.compareTo(limit) >= 0);
    }

    private static Outcome atMost(@Nullable BigDecimal value, BigDecimal limit) {
        return value == null ? UNKNOWN : decided(value.compareTo(limit) <= 0);
    }

    private static Outcome both(Outcome one, Outcome other) {
        if (one == UNMET || other == UNMET) {
            return UNMET;
        }
        return one == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }

    private static Outcome either(Outcome one, Outcome other) {
        if (one == MET || other == MET) {
            return MET;
        }
        return one == UNKNOWN || other == UNKNOWN ? UNKNOWN : UNMET;
    }

    private static Outcome decided(boolean met) {
        return met ? MET : UNMET;
    }
}
