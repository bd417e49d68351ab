package io.tidu.review;

import org.jspecify.annotations.Nullable;

/**
 * What a person is used to at the desk.
 *
 * @param layout the columns and their widths, as the screen writes them; empty until something was chosen
 * @param start the view that the desk begins with; null for what waits for the person
 * @param lost the name of the view that it began with until a colleague took it away; null once the person knows
 * @param keys whether single keys do something
 */
public record DeskHabit(
        String layout, @Nullable ViewId start, @Nullable String lost, boolean keys) {

    static final DeskHabit NONE = new DeskHabit("", null, null, true);
}
