package io.tidu.filing;

import io.tidu.title.TitleEnding;
import org.jspecify.annotations.Nullable;

/**
 * A rung that the firm stood on when it submitted and stands on no more.
 *
 * @param ending how its title was taken away; null where it ran out
 */
public record LostTitle(String rung, @Nullable TitleEnding ending) {}
