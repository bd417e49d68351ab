package io.tidu.filing;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;

/** A correction that should be back by now, and the first instant that was too late for it. */
public record LateCorrection(FilingId filing, String number, EnterpriseId enterprise, String rung, Instant dueAt) {}
