package io.tidu.filing;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;

/** A filing that was not submitted yet, and the first instant that is too late for it. */
public record ClosingDraft(FilingId filing, EnterpriseId enterprise, String rung, Instant closesAt) {}
