package io.tidu.title;

import io.tidu.identity.Actor;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * What is due and what was missed in the territory of a bureau, today. Every call throws {@link io.tidu.identity.NotFound} for whoever works for no
 * bureau.
 */
public interface TitleWatch {

    /**
     * One page, by county and then by last day.
     *
     * @param limit at most 500
     */
    List<TitleLine> page(Actor actor, WatchFilter filter, int offset, int limit);

    TitleCount count(Actor actor, WatchFilter filter);

    /** How many of each county and rung. */
    List<WatchCount> counts(Actor actor, WatchFilter filter);

    /** All of them as CSV. */
    void write(Actor actor, WatchFilter filter, Locale locale, OutputStream to);
}
