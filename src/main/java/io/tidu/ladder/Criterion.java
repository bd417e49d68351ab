package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of condition a rule may state. The family is closed: what a rulebook can say, {@link Assessing} can judge, and a
 * lawyer reads the rest as data.
 */
public sealed interface Criterion {

    /** A number against a bound. */
    record Bound(Quantity quantity, Direction direction, BigDecimal limit) implements Criterion {}

    /** The same rule in each of the last years. */
    record EachYear(int years, Criterion rule) implements Criterion {}

    /** The same rule in at least one of the last years. */
    record AnyYear(int years, Criterion rule) implements Criterion {}

    /** Every part. */
    record AllOf(List<Criterion> rules) implements Criterion {
        public AllOf {
            rules = List.copyOf(rules);
        }
    }

    /** At least so many of the parts; an either-or asks for one. */
    record SomeOf(int count, List<Criterion> rules) implements Criterion {
        public SomeOf {
            rules = List.copyOf(rules);
        }
    }

    /** A rule that is not asked where one of the exemptions holds. */
    record Waivable(Criterion rule, List<Criterion> waivers) implements Criterion {
        public Waivable {
            waivers = List.copyOf(waivers);
        }
    }

    /** Another rule by the size of a number: the first case whose floor is reached, the last of which has none. */
    record BySize(Quantity quantity, List<SizeCase> cases, Criterion otherwise) implements Criterion {
        public BySize {
            cases = List.copyOf(cases);
        }
    }

    /** One case of {@link BySize}. */
    record SizeCase(BigDecimal from, Criterion rule) {}

    /** A place in a ranking that is good enough; the figure is 0 where there is none. */
    record RankWithin(Figure figure, int worst) implements Criterion {}

    /** A statement that must be true. */
    record IsTrue(Figure figure) implements Criterion {}

    /** A choice that must be one of some. */
    record OneOf(Figure figure, List<String> codes) implements Criterion {
        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    /** A list that must have at least one of some: titles held. */
    record HoldsAny(Figure figure, List<String> codes) implements Criterion {
        public HoldsAny {
            codes = List.copyOf(codes);
        }
    }

    /** A list that must be known and empty: the gate. */
    record NothingOf(Figure figure) implements Criterion {}

    /**
     * A score given once a year by an outside body, of which the best of the latest counts. It may be recorded under the year it was
     * given in or under the year whose figures it judges, so the latest is that of the year of assessment if there is one, otherwise
     * that of the year before.
     */
    record LatestScore(Figure figure, int years, BigDecimal limit) implements Criterion {}

    /** An item of a score card: met if it earns points. It is not a condition by itself, it serves {@link CardPassed}. */
    record Scored(Scoring scoring) implements Criterion {}

    /** The score card as a whole: the total and the least of every group. */
    record CardPassed(ScoreCard card) implements Criterion {}

    /**
     * No figure decides; a person does.
     *
     * @param what has to be judged, where the name of the provision does not say it all
     */
    record Manual(@Nullable Bilingual what) implements Criterion {}
}
