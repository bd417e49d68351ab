package io.tidu.title.ending;

import io.tidu.title.ending.EndingRule.Clause;
import java.time.LocalDate;

/**
 * Until when a firm reports what changes it.
 *
 * @param from the first day on which a change is under this rule
 */
public record ReportRule(int months, LocalDate from, Clause clause) {

    /** The last day on which a report is in time. */
    public LocalDate lastDay(LocalDate happenedOn) {
        return happenedOn.plusMonths(months);
    }
}
