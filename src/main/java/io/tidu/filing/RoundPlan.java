package io.tidu.filing;

import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import java.time.LocalDate;

/**
 * A round to be planned.
 *
 * @param firstDay opens at 0:00 of it, Asia/Shanghai
 * @param lastDay closes at 24:00 of it
 */
public record RoundPlan(
        Rung rung, FilingKind kind, int year, int batch, String edition, LocalDate firstDay, LocalDate lastDay) {}
