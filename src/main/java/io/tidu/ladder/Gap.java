package io.tidu.ladder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change of one figure that is enough: the stated amount meets the criterion, one step less does not.
 *
 * @param year null for a figure that does not go by years
 * @param by what must be added to the figure, negative where it must become less; rounded away from zero to a step of the unit
 *     (0.01 万元, 0.01 percentage points, one patent)
 */
public record Gap(Figure figure, @Nullable Integer year, BigDecimal by, Unit unit) {}
