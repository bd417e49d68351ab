package io.tidu.enterprise;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A firm that waits for its county, with what the county needs to find out whether it is real. */
public record PendingEnterprise(
        EnterpriseId id,
        String creditCode,
        String name,
        String countyCode,
        @Nullable String contactName,
        @Nullable String contactPhone,
        Instant registeredAt) {}
