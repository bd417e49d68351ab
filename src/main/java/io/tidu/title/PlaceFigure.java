package io.tidu.title;

import org.jspecify.annotations.Nullable;

/**
 * How many titles of a rung are held in a place. The codes are those of the day of publication (GB/T 2260).
 *
 * @param cityCode null where the list named no city, and for places directly below a province
 * @param countyCode null where the list named no county
 */
public record PlaceFigure(
        String rung,
        String provinceCode,
        @Nullable String cityCode,
        @Nullable String countyCode,
        int titles) {}
