package io.tidu.title;

import io.tidu.shared.CreditCode;
import io.tidu.title.ending.EndingRule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Asks that the titles of a rung end that a published list takes away.
 *
 * @param key made once per intent; the same key a second time changes nothing and answers the same
 * @param on the day of the list: the first on which the titles are no longer held
 */
public record CancelTitles(UUID key, String rung, String listNumber, LocalDate on, List<Cancel> titles) {

    public CancelTitles {
        titles = List.copyOf(titles);
    }

    /**
     * One firm of the list.
     *
     * @param rule by which it loses its title, as it was when the case was opened
     */
    public record Cancel(CreditCode code, String holder, EndingRule rule) {}
}
