package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A filing became somebody's work within a bureau, or nobody's. Told in the transaction of the change.
 *
 * @param to null where it is nobody's now
 * @param alone whether the person is to be told of this one; otherwise many follow together as {@link WorkAssigned}
 */
public record FilingAssigned(
        FilingId filing,
        String number,
        String rung,
        BureauId bureau,
        BureauLevel level,
        @Nullable AccountId to,
        boolean alone,
        Actor by,
        Instant at) {}
