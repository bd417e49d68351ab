package io.tidu.ladder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an item earns: known exactly, or between two numbers while figures are unknown. */
record Points(BigDecimal least, BigDecimal most) {

    static final Points NONE = exactly(BigDecimal.ZERO);

    static Points exactly(BigDecimal points) {
        return new Points(points, points);
    }

    @Nullable
    BigDecimal known() {
        return least.compareTo(most) == 0 ? least : null;
    }

    Points plus(Points other) {
        return new Points(least.add(other.least), most.add(other.most));
    }

    Points better(Points other) {
        return new Points(least.max(other.least), most.max(other.most));
    }

    /** Whether a number of points is reached: by what is known, never, or open. */
    Outcome reach(BigDecimal needed) {
        if (least.compareTo(needed) >= 0) {
            return Outcome.MET;
        }
        return most.compareTo(needed) < 0 ? Outcome.UNMET : Outcome.UNKNOWN;
    }

    /** The outcome of an item: met if it earns something. */
    Outcome outcome() {
        if (least.signum() > 0) {
            return known() == null ? Outcome.UNKNOWN : Outcome.MET;
        }
        return most.signum() > 0 ? Outcome.UNKNOWN : Outcome.UNMET;
    }
}
