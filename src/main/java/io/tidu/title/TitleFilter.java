package io.tidu.title;

import io.tidu.shared.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the register; null means any.
 *
 * @param text part of the holder's name or of the credit code
 * @param region a province, city or county
 * @param year of publication
 * @param status as of the day asked about
 * @param asOf the day asked about; null for today
 */
public record TitleFilter(
        @Nullable String text,
        @Nullable String rung,
        @Nullable RegionCode region,
        @Nullable Integer year,
        @Nullable TitleStatus status,
        @Nullable String listNumber,
        @Nullable LocalDate asOf) {

    public TitleFilter(
            @Nullable String text,
            @Nullable String rung,
            @Nullable RegionCode region,
            @Nullable Integer year,
            @Nullable TitleStatus status,
            @Nullable String listNumber) {
        this(text, rung, region, year, status, listNumber, null);
    }

    public static final TitleFilter ALL = new TitleFilter(null, null, null, null, null, null);

    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    public static TitleFilter named(String text) {
        return new TitleFilter(text, null, null, null, null, null);
    }
}
