package io.tidu.filing.check;

import io.tidu.filing.FieldPath;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the papers say of one value of the form.
 *
 * @param claimed as it is typed; empty if it is not
 * @param found as it could be typed; empty if nothing was found
 * @param by how much more the papers say than is claimed; null for what is no number, or where one of the two is missing
 * @param place where it was found
 */
public record Proposal(
        FieldPath path,
        String claimed,
        Outcome outcome,
        String found,
        @Nullable BigDecimal by,
        @Nullable Place place) {

    /** What comparing came to. */
    public enum Outcome {
        AGREES,
        DIFFERS,
        /** Something else was found, but its year or unit is not written where it belongs. */
        UNSURE,
        /** It was found, and nothing is typed. */
        NOT_TYPED,
        NOT_FOUND;

        public String messageKey() {
            return "filing.check.outcome." + name();
        }
    }

    /** Whether taking it over would change the form. */
    public boolean isOffer() {
        return outcome == Outcome.DIFFERS || outcome == Outcome.NOT_TYPED || outcome == Outcome.UNSURE;
    }
}
