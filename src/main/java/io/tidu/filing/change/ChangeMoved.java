package io.tidu.filing.change;

import java.time.Instant;

/** Something happened to a report of a change. Published inside the transaction. */
public record ChangeMoved(ChangeRow report, ChangeStatus to, Instant at) {}
