package io.tidu.identity;

import org.jspecify.annotations.Nullable;

/**
 * The append-only log of what people did: who, when, from where, to what, before and after.
 *
 * <p>Entries are written in the transaction of the change itself: there is no change without its entry, and no entry
 * without its change.
 */
public interface AuditTrail {

    /**
     * Writes one entry.
     *
     * @param subject what was changed, as {@code kind:key}, for instance {@code account:county}
     * @param action the verb, in the past tense and upper case, for instance {@code DISABLED}
     * @param before the state before, in words or JSON; null where there was none
     * @param after the state after; null where there is none
     */
    void record(Actor actor, String subject, String action, @Nullable String before, @Nullable String after);
}
