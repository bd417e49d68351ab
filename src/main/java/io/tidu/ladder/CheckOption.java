package io.tidu.ladder;

/** One of the values that may be chosen on the page of the self-check. */
public record CheckOption(String value, String label) {}
