package io.tidu.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bureau as others see it.
 *
 * @param regionCode six digits of GB/T 2260; null for a development zone
 * @param parent the bureau above; null for the province
 * @param mergedInto the bureau that has taken over everything of it; null where none has
 */
public record BureauRow(
        BureauId id,
        String name,
        BureauLevel level,
        @Nullable String regionCode,
        @Nullable BureauId parent,
        boolean active,
        @Nullable BureauId mergedInto,
        @Nullable LocalDate mergedOn) {}
