package io.tidu.enterprise;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;

/** A county has confirmed an enterprise: from now on it may file. */
public record EnterpriseConfirmed(EnterpriseId enterprise, Instant at) {}
