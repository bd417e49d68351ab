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
 * @param disputed against how many of them an objection is open
 * @param listed how many of them stand on lists that were published from it
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
        int disputed,
        int listed,
        @Nullable String listNumber) {

    /** How many go on while nobody else is cleared. */
    public int undisputed() {
        return entries - heldBack - disputed;
    }

    /** How many can be put on a list now: of one that is closed, those who passed and stand on none. */
    public int ready() {
        return status == NoticeStatus.CLOSED ? undisputed() - listed : 0;
    }

    /** The number of one that was opened. */
    public String publicNumber() {
        return Objects.requireNonNull(number, "a draft has no number");
    }

    /** The window of one that was opened. */
    public NoticeWindow publicWindow() {
        return Objects.requireNonNull(window, "a draft has no window");
    }
}
