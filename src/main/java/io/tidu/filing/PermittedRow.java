package io.tidu.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * Whether somebody may do one thing with one of many filings.
 *
 * @param refused why not; null if it is allowed
 */
public record PermittedRow(FilingRow row, @Nullable MessageSourceResolvable refused) {

    public boolean allowed() {
        return refused == null;
    }
}
