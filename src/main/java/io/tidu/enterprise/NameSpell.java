package io.tidu.enterprise;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A name and the days it was borne, first and last included; no last day for the present name. */
@Embeddable
public record NameSpell(
        String name, LocalDate validFrom, @Nullable LocalDate validTo) {

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    NameSpell until(LocalDate last) {
        return new NameSpell(name, validFrom, last);
    }
}
