package io.tidu.publication;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notice as others see it.
 *
 * @param number null for a draft
 * @param leadsTo the kind of list it is made for
 * @param year of the round
 * @param window null for a draft: it is counted from the day of opening
 * @param entries how many firms it names, those held back included
 * @param heldBack how many of them were held back
 * @param listNumber of the list that was published from it; null while there is none
 */
public record NoticeRow(
        NoticeId id,
        @Nullable String number,
        String issuer,
        String rung,
        ListKind leadsTo,
        int year,
        int batch,
        NoticeText text,
        int workingDays,
        NoticeStatus status,
        @Nullable NoticeWindow window,
        @Nullable LocalDate closedOn,
        int entries,
        int heldBack,
        @Nullable String listNumber) {

    /** The number of one that was opened. */
    public String publicNumber() {
        return Objects.requireNonNull(number, "a draft has no number");
    }

    /** The window of one that was opened. */
    public NoticeWindow publicWindow() {
        return Objects.requireNonNull(window, "a draft has no window");
    }
}
