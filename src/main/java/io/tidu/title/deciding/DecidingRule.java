package io.tidu.title.deciding;

import io.tidu.ladder.Bilingual;
import io.tidu.ladder.Citation;
import io.tidu.ladder.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody else than the province decides about some titles.
 *
 * @param decider who does
 * @param quota whether a province may recommend no more than it was told
 * @param note what of it is inferred; null where nothing is
 */
public record DecidingRule(
        Set<String> rungs,
        Period inForce,
        Bilingual decider,
        boolean quota,
        Citation citation,
        @Nullable Bilingual note) {}
