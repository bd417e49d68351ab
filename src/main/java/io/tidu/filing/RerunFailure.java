package io.tidu.filing;

import org.jspecify.annotations.Nullable;

/**
 * One stored verdict that was not reproduced.
 *
 * @param number of the filing
 * @param submission 1 for the first of the filing
 * @param detail what was found instead, in figures and codes; null where the reason says it all
 */
public record RerunFailure(
        FilingId filing,
        @Nullable String number,
        int submission,
        RerunReason reason,
        @Nullable String detail) {}
