package io.tidu.ladder.ui;

import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Rung;
import org.jspecify.annotations.Nullable;

/**
 * Rules that can be set beside others.
 *
 * @param rulebook null for a draft that cannot be read yet
 */
record ChosenRules(
        RulesKey key, Rung rung, String label, @Nullable Rulebook rulebook) {}
