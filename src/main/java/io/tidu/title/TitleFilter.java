package io.tidu.title;

import io.tidu.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the register; null means any.
 *
 * @param text part of the holder's name or of the credit code
 * @param region a province, city or county
 * @param year of publication
 * @param status as of today
 */
public record TitleFilter(
        @Nullable String text,
        @Nullable String rung,
        @Nullable RegionCode region,
        @Nullable Integer year,
        @Nullable TitleStatus status,
        @Nullable String listNumber) {

    public static final TitleFilter ALL = new TitleFilter(null, null, null, null, null, null);

    public static TitleFilter named(String text) {
        return new TitleFilter(text, null, null, null, null, null);
    }
}
