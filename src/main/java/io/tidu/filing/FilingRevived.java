package io.tidu.filing;

import java.time.Instant;

/** The time to submit it was made longer: it is a draft again, with all that was typed. */
public record FilingRevived(FilingRef filing, Instant at) implements FilingMoved {}
