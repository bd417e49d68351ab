package io.tidu.review;

import io.tidu.identity.AccountId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a colleague has to do to others.
 *
 * @param to one, or several who share it evenly
 * @param until the last day of it: on the day after, what is still open comes back; null where it stays
 */
public record HandoverPlan(
        AccountId from, Set<AccountId> to, @Nullable LocalDate until) {

    public HandoverPlan {
        to = Set.copyOf(to);
    }
}
