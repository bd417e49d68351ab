package io.tidu.publication.cancellation;

import io.tidu.title.HeldTitle;
import io.tidu.title.TitleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title that a case is about.
 *
 * @param grantedBy number of the list it came from
 * @param listNumber of the list that took it away; null while none did
 * @param restoredList of the correction that gave it back; null while none did
 * @param goneOn when it was found to be held no more without a list; null otherwise
 */
public record CaseTitle(
        String rung,
        TitleId title,
        String grantedBy,
        LocalDate grantedOn,
        LocalDate validUntil,
        @Nullable String listNumber,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate goneOn,
        @Nullable String restoredList,
        @Nullable LocalDate restoredOn) {

    /** Whether a list took it away and no correction has given it back. */
    public boolean canBeGivenBack() {
        return listNumber != null && restoredList == null;
    }

    static CaseTitle of(HeldTitle held) {
        return new CaseTitle(
                held.rung(),
                held.id(),
                held.listNumber(),
                held.grantedOn(),
                held.validUntil(),
                null,
                null,
                null,
                null,
                null);
    }
}
