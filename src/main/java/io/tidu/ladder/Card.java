package io.tidu.ladder;

import org.jspecify.annotations.Nullable;

/** Finds the condition that asks for the score card. */
final class Card {

    private Card() {}

    static boolean isAskedBy(@Nullable Criterion rule) {
        return switch (rule) {
            case null -> false;
            case Criterion.CardPassed card -> true;
            case Criterion.AllOf(var rules) -> rules.stream().anyMatch(Card::isAskedBy);
            case Criterion.SomeOf(var count, var rules) -> rules.stream().anyMatch(Card::isAskedBy);
            case Criterion.Waivable waivable -> Judging.parts(waivable).stream().anyMatch(Card::isAskedBy);
            default -> false;
        };
    }
}
