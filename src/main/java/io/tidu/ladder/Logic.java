package io.tidu.ladder;

import java.util.Collection;

/** Three-valued truth with a fourth answer, "a person decides", which gives way to whatever figures can still say. */
final class Logic {

    private Logic() {}

    /** Unmet if one is, else unknown if one is, else for a person if one is, else met. */
    static Outcome all(Collection<Outcome> outcomes) {
        var all = Outcome.MET;
        for (var outcome : outcomes) {
            all = both(all, outcome);
        }
        return all;
    }

    static Outcome both(Outcome one, Outcome other) {
        if (one == Outcome.UNMET || other == Outcome.UNMET) {
            return Outcome.UNMET;
        }
        return open(one, other, Outcome.MET);
    }

    static Outcome either(Outcome one, Outcome other) {
        if (one == Outcome.MET || other == Outcome.MET) {
            return Outcome.MET;
        }
        return open(one, other, Outcome.UNMET);
    }

    private static Outcome open(Outcome one, Outcome other, Outcome decided) {
        if (one == Outcome.UNKNOWN || other == Outcome.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        return one == Outcome.MANUAL_REVIEW || other == Outcome.MANUAL_REVIEW ? Outcome.MANUAL_REVIEW : decided;
    }

    /** Met if so many are, unmet if so many cannot be reached any more, else unknown if one is, else for a person. */
    static Outcome some(int needed, Collection<Outcome> outcomes) {
        int met = 0;
        int unknown = 0;
        int manual = 0;
        for (var outcome : outcomes) {
            switch (outcome) {
                case MET -> met++;
                case UNKNOWN -> unknown++;
                case MANUAL_REVIEW -> manual++;
                case UNMET, NOT_APPLICABLE -> {}
            }
        }
        if (met >= needed) {
            return Outcome.MET;
        }
        if (met + unknown + manual < needed) {
            return Outcome.UNMET;
        }
        return unknown > 0 ? Outcome.UNKNOWN : Outcome.MANUAL_REVIEW;
    }
}
