package io.tidu.filing;

/** The settings, windows or exceptions of a round were changed. Published inside the transaction; listen after commit. */
public record RoundChanged(RoundId round) {}
