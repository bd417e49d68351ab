package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one provision of a rulebook came to, and why.
 *
 * @param rule what was judged; null where the provision does not apply to the kind of filing
 * @param required the bound as a formula ("≥ 80") where the rule is one comparison, otherwise null: the words are made by
 *     {@link FindingText}
 * @param points what a score item earned; null outside a score card or if unknown
 * @param observations the comparisons inside, the deciding one first
 * @param gap the smallest change of one figure that meets the criterion; null unless unmet and closable by one figure
 * @param alternatives further ways to meet it by one figure, each enough by itself
 * @param together where no one figure is enough: changes that are needed all together
 * @param missing figures whose values would settle an unknown
 */
public record Finding(
        Provision provision,
        @Nullable Criterion rule,
        Outcome outcome,
        @Nullable String required,
        @Nullable BigDecimal points,
        List<Observation> observations,
        @Nullable Gap gap,
        List<Gap> alternatives,
        List<Gap> together,
        List<FigureRef> missing) {

    public Finding {
        observations = List.copyOf(observations);
        alternatives = List.copyOf(alternatives);
        together = List.copyOf(together);
        missing = List.copyOf(missing);
    }

    public String code() {
        return provision.code();
    }

    /** The figures the rule looks at; none where it does not apply or people decide. */
    public Set<Figure> figures() {
        return rule == null ? Set.of() : FigureNeeds.of(rule);
    }

    /** What was seen, as a number rounded for display; null if unknown or not a number. */
    public @Nullable BigDecimal observed() {
        return observations.isEmpty() ? null : observations.getFirst().value();
    }

    /** What was seen where it is not a number; null otherwise. */
    public @Nullable String observedText() {
        return observations.isEmpty() ? null : observations.getFirst().text();
    }
}
