package io.tidu.publication;

import org.jspecify.annotations.Nullable;

/** Which published lists; null means any. The year is that of publication. */
public record ListFilter(@Nullable String rung, @Nullable Integer year) {

    public static final ListFilter ALL = new ListFilter(null, null);
}
