package io.tidu.title;

import io.tidu.title.GrantTitles.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about the list in a file, because the file does not say it itself.
 *
 * @param validUntil the last day if the list names one; null for the rule of the type
 * @param outside null for a list of the province or an older one
 */
public record ListTerms(
        String rung,
        SourceList list,
        Kind kind,
        @Nullable LocalDate validUntil,
        @Nullable OutsideList outside) {

    public ListTerms(String rung, SourceList list, Kind kind, @Nullable LocalDate validUntil) {
        this(rung, list, kind, validUntil, null);
    }
}
