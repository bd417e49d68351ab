package io.tidu.ladder;

import java.util.List;

/**
 * What a firm comes to against an edition, without explanations.
 *
 * @param outcomes in the order of the provisions of the rulebook
 */
public record Judgement(Verdict verdict, List<Outcome> outcomes) {
    public Judgement {
        outcomes = List.copyOf(outcomes);
    }
}
