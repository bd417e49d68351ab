package io.tidu.title;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a row of a list from outside, and why.
 *
 * @param firm whom the row means; null for a firm that was not recommended, or where the row is left out
 */
public record RowChoice(RowDecision decision, @Nullable UUID firm, String reason) {

    public static final int REASON_LENGTH = 500;

    /** @throws ImportRefused.ReasonMissing without a reason */
    public RowChoice {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw new ImportRefused.ReasonMissing();
        }
        firm = decision == RowDecision.GRANT ? firm : null;
    }
}
