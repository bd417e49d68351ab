package io.tidu.filing;

import io.tidu.identity.BureauId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What waits for whom, for modules that tell people about it. Without a check of permission: it counts and names no firm, or is
 * told to the firm itself.
 */
public interface FilingTurns {

    /** What waits for a bureau, by the part it has and the day it came. */
    List<WaitingDay> waitingAt(BureauId bureau);

    /** The bureaus for which anything waits. */
    Set<BureauId> withWork();

    /** Filings that were never submitted, whose own time, exceptions counted, ends after one instant and not after the other. */
    List<ClosingDraft> closing(Instant after, Instant until);

    /** What is overdue, for the bureaus whose turn it is and for those above them. */
    List<OverdueAt> overdue(Instant now);

    /** Corrections that are overdue at firms. */
    List<LateCorrection> lateCorrections(Instant now);
}
