package io.tidu.shared;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the industrial classification of the national economy, GB/T 4754-2017.
 *
 * @param code a letter for a section, else two to four digits: {@code C}, {@code 39}, {@code 396}, {@code 3961}
 * @param parent the code one level up; null for a section
 */
public record Industry(
        String code,
        String name,
        IndustryLevel level,
        @Nullable String parent) {}
