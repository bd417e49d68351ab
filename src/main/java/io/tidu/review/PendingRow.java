package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import java.time.Instant;

/**
 * A decision that is made and not released, as the bureau sees it that made it.
 *
 * @param said the opinion or the reason; may be empty
 * @param by name of the person
 */
public record PendingRow(FilingId filing, FilingAction action, String said, String by, Instant at) {}
