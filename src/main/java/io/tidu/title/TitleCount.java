package io.tidu.title;

/**
 * How many titles match: exact up to {@value #LIMIT}, and "at least" beyond, because counting a million rows costs more
 * than showing them.
 */
public record TitleCount(int number, boolean exact) {

    public static final int LIMIT = 10_000;
}
