package io.tidu.title;

/** A list has given titles: of that rung, by that number, to so many firms. */
public record TitlesGranted(String rung, String listNumber, int titles) {}
