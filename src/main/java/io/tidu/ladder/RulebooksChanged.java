package io.tidu.ladder;

/** An edition was put in force in the product; told in the transaction that did it. */
public record RulebooksChanged(EditionRef edition, long revision) {}
