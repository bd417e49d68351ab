package io.tidu.filing.vault;

import io.tidu.evidence.SlotCode;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.ladder.Rung;
import org.jspecify.annotations.Nullable;

/**
 * A filing that has a document.
 *
 * @param number null before the first submission
 * @param year and batch of the round
 * @param submission the latest that contains it; 0 if none does
 * @param current whether it stands there now; what was taken out stays in what was submitted
 */
public record VaultUse(
        FilingId filing,
        @Nullable String number,
        Rung rung,
        int year,
        int batch,
        SlotCode slot,
        FilingStatus status,
        int submission,
        boolean current) {}
