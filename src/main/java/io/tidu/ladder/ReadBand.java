package io.tidu.ladder;

/** A line of a table of points: what has to be the case, and what that earns. */
public record ReadBand(String condition, String points) {}
