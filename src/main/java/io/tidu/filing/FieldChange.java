package io.tidu.filing;

import io.tidu.ladder.Bilingual;
import io.tidu.shared.TypedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value that is different.
 *
 * @param label of the field; with its year or its table where it has one
 * @param unit sign behind the number; null without one
 * @param before null if there was none
 * @param after null if there is none
 */
public record FieldChange(
        FieldPath path,
        Bilingual label,
        @Nullable String unit,
        @Nullable String before,
        @Nullable String after) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How much more a number is than before, in percent of that; empty where there was none, or it was zero. */
    public Optional<BigDecimal> percent() {
        return number(before)
                .filter(old -> old.signum() != 0)
                .flatMap(old -> number(after)
                        .map(now -> now.subtract(old).multiply(HUNDRED).divide(old.abs(), 2, RoundingMode.HALF_UP)));
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(TypedNumber::parse);
    }
}
