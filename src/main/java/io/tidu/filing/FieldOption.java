package io.tidu.filing;

import io.tidu.ladder.Bilingual;

/** One choice of a field. */
public record FieldOption(String code, Bilingual label) {}
