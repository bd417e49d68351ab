package io.tidu.evidence;

import java.time.LocalDate;

/** Where a document stands on a day. */
public enum ValidityState {
    NOT_YET,
    HOLDS,
    /** It holds, and not much longer. */
    ENDS_SOON,
    ENDED;

    /** @param soon from this day on, an end is near */
    static ValidityState of(ValidityPeriod period, LocalDate today, LocalDate soon) {
        var from = period.from();
        var until = period.until();
        if (from != null && today.isBefore(from)) {
            return NOT_YET;
        }
        if (until == null || until.isAfter(soon)) {
            return HOLDS;
        }
        return until.isBefore(today) ? ENDED : ENDS_SOON;
    }

    /** Whether somebody should be told. */
    public boolean isDoubtful() {
        return this != HOLDS;
    }

    public String messageKey() {
        return "evidence.validity.state." + name();
    }
}
