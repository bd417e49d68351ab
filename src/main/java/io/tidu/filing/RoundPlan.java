package io.tidu.filing;

import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import java.time.LocalDate;

/**
 * A round to be planned.
 *
 * @param window in which enterprises submit
 */
public record RoundPlan(
        Rung rung, FilingKind kind, int year, int batch, String edition, LevelWindow window, RoundRules rules) {

    /** Run as rounds usually are, from 0:00 of the first day to 24:00 of the last, Asia/Shanghai. */
    public RoundPlan(
            Rung rung, FilingKind kind, int year, int batch, String edition, LocalDate firstDay, LocalDate lastDay) {
        this(rung, kind, year, batch, edition, LevelWindow.ofDays(firstDay, lastDay), RoundRules.usual());
    }
}
