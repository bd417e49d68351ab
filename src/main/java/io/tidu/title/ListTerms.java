package io.tidu.title;

import io.tidu.title.GrantTitles.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about the list in a file, because the file does not say it itself.
 *
 * @param validUntil the last day if the list names one; null for the rule of the type
 */
public record ListTerms(
        String rung, SourceList list, Kind kind, @Nullable LocalDate validUntil) {}
