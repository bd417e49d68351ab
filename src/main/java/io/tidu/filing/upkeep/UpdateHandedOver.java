package io.tidu.filing.upkeep;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import java.util.UUID;

/** The update of a firm waits for its signatory. {@code key} is another each time. */
public record UpdateHandedOver(EnterpriseId enterprise, int year, UUID key, Instant at) {}
