package io.tidu.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative region during one span of its life. A code that goes on with another extent has several of these.
 *
 * @param parent the government above it: for a directly administered county the province; null for a province
 * @param validFrom the first day, or null if it is older than the data
 * @param validTo the last day, or null until further notice
 * @param successors what took over after the last day; several if it was divided
 */
public record Region(
        RegionCode code,
        String name,
        RegionLevel level,
        @Nullable RegionCode parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<RegionCode> successors) {

    public Region {
        successors = List.copyOf(successors);
    }

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether its end is known; it can still be found by its code and its name. */
    public boolean isEnded() {
        return validTo != null;
    }
}
