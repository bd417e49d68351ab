package io.tidu.publication;

import org.jspecify.annotations.Nullable;

/**
 * What to look for among the firms of a notice or list; null means any.
 *
 * @param text part of a name, or of a credit code
 * @param region code of a city or county
 */
public record EntryFilter(@Nullable String text, @Nullable String region) {

    public static final EntryFilter ALL = new EntryFilter(null, null);
}
