package io.tidu.ladder;

import org.jspecify.annotations.Nullable;

/**
 * Which changed firms to list.
 *
 * @param change null for all
 * @param county first digits of the county code; null for all
 */
public record ChangedFilter(
        @Nullable Change change, @Nullable String county) {

    public static final ChangedFilter ALL = new ChangedFilter(null, null);

    boolean accepts(Change of, String in) {
        return (change == null || change == of) && (county == null || in.startsWith(county));
    }
}
