package io.tidu.title;

import io.tidu.shared.CreditCode;
import io.tidu.title.ending.EndingRule.Clause;
import java.time.LocalDate;

/**
 * That whoever has a credit code may not apply for a rung.
 *
 * @param cause code of the cause for which a title was taken away
 * @param until the last day on which it holds
 * @param clause as it was when the title was taken away
 */
public record TitleBar(
        CreditCode code,
        String rung,
        String cause,
        LocalDate from,
        LocalDate until,
        Clause clause,
        String listNumber) {}
