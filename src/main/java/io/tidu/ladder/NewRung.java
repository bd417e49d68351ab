package io.tidu.ladder;

/**
 * A rung that a province adds.
 *
 * @param code in capitals, such as {@code ZJ_HIDDEN_CHAMPION}; not that of a rung of the country
 * @param name what people call it
 */
public record NewRung(String code, DraftText name) {}
