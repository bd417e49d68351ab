package io.tidu.filing.upkeep;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;

/** A firm has made its update. */
public record UpdateSigned(EnterpriseId enterprise, int year, Instant at) {}
