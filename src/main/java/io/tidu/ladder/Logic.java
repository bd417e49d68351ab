package io.tidu.ladder;

import java.util.Collection;

/** Three-valued truth with a fourth answer, "a person decides", which gives way to whatever figures can still say. */
final class Logic {

    private Logic() {}

    /** Unmet if one is, else unknown if one is, else for a person if one is, else met. */
    static Outcome all(Collection<Outcome> outcomes) {
        var all = Outcome.MET;
        for (var outcome : outcomes) {
            switch (outcome) {
                case UNMET -> {
                    return Outcome.UNMET;
                }
                case UNKNOWN -> all = Outcome.UNKNOWN;
                case MANUAL_REVIEW -> all = all == Outcome.UNKNOWN ? Outcome.UNKNOWN : Outcome.MANUAL_REVIEW;
                case MET, NOT_APPLICABLE -> {}
            }
        }
        return all;
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
