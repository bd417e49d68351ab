package io.tidu.filing.ui;

import io.tidu.ladder.Fact;
import io.tidu.ladder.Facts;
import io.tidu.ladder.FigureRef;
import io.tidu.ladder.Gap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a firm assumes about itself to see what would come of it. Lives on one screen and is never stored. */
class WhatIf {

    private final Facts actual;
    private final Set<FigureRef> changed = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Facts assumed;

    WhatIf(Facts actual) {
        this.actual = actual;
        this.assumed = actual;
    }

    Facts actual() {
        return actual;
    }

    Facts assumed() {
        return assumed;
    }

    /** How many figures differ from what is known. */
    int changes() {
        return changed.size();
    }

    boolean differs(FigureRef ref) {
        return changed.contains(ref);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** @param value null where it is to be unknown */
    void assume(FigureRef ref, @Nullable Fact value) {
        assumed = with(ref, value);
        mark(ref);
        listeners.forEach(Runnable::run);
    }

    void apply(List<Gap> gaps) {
        for (var gap : gaps) {
            assumed = assumed.with(gap);
            mark(new FigureRef(gap.figure(), gap.year()));
        }
        listeners.forEach(Runnable::run);
    }

    void reset() {
        assumed = actual;
        changed.clear();
        listeners.forEach(Runnable::run);
    }

    static @Nullable Fact value(Facts facts, FigureRef ref) {
        if (ref.year() == null) {
            return facts.of(ref.figure());
        }
        var number = facts.of(ref.figure(), ref.year());
        return number == null ? null : new Fact.Number(number);
    }

    private Facts with(FigureRef ref, @Nullable Fact value) {
        if (value == null) {
            return assumed.without(ref);
        }
        return ref.year() != null && value instanceof Fact.Number(var number)
                ? assumed.with(ref.figure(), ref.year(), number)
                : assumed.with(ref.figure(), value);
    }

    private void mark(FigureRef ref) {
        if (same(value(actual, ref), value(assumed, ref))) {
            changed.remove(ref);
        } else {
            changed.add(ref);
        }
    }

    private static boolean same(@Nullable Fact one, @Nullable Fact other) {
        return one instanceof Fact.Number(var left) && other instanceof Fact.Number(var right)
                ? left.compareTo(right) == 0
                : Objects.equals(one, other);
    }
}
