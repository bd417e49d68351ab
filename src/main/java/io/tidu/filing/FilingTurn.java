package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn a filing is, since when, until when, and whose clock runs or stands still.
 *
 * @param party null where nobody has to do anything any more
 * @param until the first instant that is too late; null where there is no limit
 * @param limit what sets it
 * @param handling the clock of the level that reviews it, or that waits for its correction; null if no level does
 */
public record FilingTurn(
        @Nullable Party party,
        Instant since,
        @Nullable Instant until,
        Limit limit,
        boolean overdue,
        @Nullable Handling handling) {

    /** What sets a limit. */
    public enum Limit {
        NONE,
        /** The window of the enterprises or of the level. */
        WINDOW,
        /** The working days a level has for one file. */
        HANDLING,
        /** The working days a firm has for a correction. */
        CORRECTION
    }

    /**
     * The clock of a level.
     *
     * @param spent working days used up
     * @param allowed working days it has; null where there is no limit
     * @param stopped whether it stands still because the file is with the firm
     */
    public record Handling(
            BureauLevel level, int spent, @Nullable Integer allowed, boolean stopped) {}
}
