package io.tidu.ladder;

import java.util.Set;

/**
 * A provision that is met, and the figures it is met by: of several ways only the first that is met, of a rule and its exemptions the
 * rule if it is met. What proves these figures is what the filing needs proof of.
 */
public record Reliance(Provision provision, Set<Figure> figures) {

    public Reliance {
        figures = Set.copyOf(figures);
    }
}
