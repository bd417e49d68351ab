package io.tidu.filing;

/** The order of a list of filings; filings that are equal in it stand in the order they were started. */
public record DeskSort(Key key, boolean ascending) {

    /** What can be sorted by. */
    public enum Key {
        /** By when it is to be done, then how long it waits. */
        DUE,
        TURN_SINCE,
        SUBMITTED_AT,
        ENTERPRISE_NAME,
        NUMBER
    }

    /** What is overdue or due first comes first, and among what has no limit who waits longest. */
    public static final DeskSort URGENT = new DeskSort(Key.DUE, true);

    /** Who waits longest comes first. */
    public static final DeskSort LONGEST_WAITING = new DeskSort(Key.TURN_SINCE, true);

    public static DeskSort by(Key key) {
        return new DeskSort(key, true);
    }

    public DeskSort descending() {
        return new DeskSort(key, false);
    }
}
