package io.tidu.filing;

/** What a field of the form holds. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    /** Money in 万元, at most two decimals. */
    AMOUNT,
    /** A share or rate: 3 means 3 %. */
    PERCENT,
    /** A whole number. */
    COUNT,
    /** A number with decimals that is neither money nor a share. */
    NUMBER,
    /** A calendar day, written 2026-05-01. */
    DATE,
    /** One of the field's options. */
    CHOICE,
    /** Any number of the field's options, separated by commas; {@code NONE} states that there are none. */
    CHOICES,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** Rows of columns. */
    TABLE;

    public boolean numeric() {
        return this == AMOUNT || this == PERCENT || this == COUNT || this == NUMBER;
    }
}
