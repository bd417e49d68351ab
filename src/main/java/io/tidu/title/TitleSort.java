package io.tidu.title;

/** An order of the register. Ties are broken by the key, so that pages never overlap. */
public record TitleSort(Column column, boolean ascending) {

    public static final TitleSort NEWEST = new TitleSort(Column.GRANTED_ON, false);

    /** What can be sorted by. */
    public enum Column {
        HOLDER,
        CREDIT_CODE,
        RUNG,
        REGION,
        GRANTED_ON,
        VALID_UNTIL
    }
}
