package io.tidu.filing;

import io.tidu.identity.BureauId;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import java.time.Instant;

/**
 * A round as others see it.
 *
 * @param year the calendar year it is called by; the year of the latest figures is the one before
 * @param edition of the rulebook that filings are judged by
 * @param closesAt the first instant that is too late: a deadline "24:00 of 30 June" is the start of 1 July in Shanghai
 * @param rules how it is run
 * @param decider who decides in the end
 */
public record RoundRow(
        RoundId id,
        Rung rung,
        FilingKind kind,
        int year,
        int batch,
        String edition,
        BureauId province,
        Instant opensAt,
        Instant closesAt,
        RoundStatus status,
        RoundRules rules,
        Decider decider) {

    /** Whether a filing may be started and signed at an instant. */
    public boolean accepts(Instant now) {
        return status == RoundStatus.OPEN && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    /** When enterprises submit. */
    public LevelWindow window() {
        return new LevelWindow(opensAt, closesAt);
    }

    /** The latest calendar year whose figures are asked for. */
    public int lastYear() {
        return year - 1;
    }
}
