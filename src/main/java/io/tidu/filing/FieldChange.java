package io.tidu.filing;

import io.tidu.ladder.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One value that is different.
 *
 * @param label of the field; with its year or its table where it has one
 * @param before null if there was none
 * @param after null if there is none
 */
public record FieldChange(
        FieldPath path,
        Bilingual label,
        @Nullable String before,
        @Nullable String after) {}
