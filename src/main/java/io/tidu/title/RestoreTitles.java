package io.tidu.title;

import io.tidu.shared.CreditCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Asks that a title be given back that lists took away by mistake.
 *
 * @param key made once per intent; the same key a second time changes nothing and answers the same
 * @param list the correction that says so; the title is held again from its day on
 * @param takenBy the numbers of the lists that took it away, all editions
 */
public record RestoreTitles(
        UUID key, String rung, SourceList list, CreditCode code, String holder, Collection<String> takenBy) {

    public RestoreTitles {
        takenBy = List.copyOf(takenBy);
    }

    LocalDate on() {
        return list.publishedOn();
    }
}
