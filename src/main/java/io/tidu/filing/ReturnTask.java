package io.tidu.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item of a return as the firm works it off.
 *
 * @param touched null as long as the firm did nothing there since
 */
public record ReturnTask(ReturnItem item, @Nullable Touched touched) {

    /**
     * What was done there last.
     *
     * @param at null where a file was taken away, which leaves no time behind
     */
    public record Touched(@Nullable String by, @Nullable Instant at) {}

    public boolean open() {
        return touched == null;
    }
}
