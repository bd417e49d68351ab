package io.tidu.ladder;

import org.jspecify.annotations.Nullable;

/** A figure of a year, or without one where the figure does not go by years. */
public record FigureRef(Figure figure, @Nullable Integer year) {}
