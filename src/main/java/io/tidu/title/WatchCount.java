package io.tidu.title;

import org.jspecify.annotations.Nullable;

/**
 * How many titles of a rung there are in a county.
 *
 * @param county null where the lists name none
 */
public record WatchCount(@Nullable String city, @Nullable String county, String rung, int titles) {}
