package io.tidu.title;

import java.time.LocalDate;

/** A title that a firm validly holds on the day asked for. */
public record HeldTitle(
        TitleId id,
        String rung,
        String holder,
        LocalDate grantedOn,
        LocalDate validUntil,
        String listNumber,
        String listName) {}
