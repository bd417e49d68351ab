package io.tidu.filing;

/** The order of a list of filings; filings that are equal in it stand in the order they were started. */
public record DeskSort(Key key, boolean ascending) {

    /** What can be sorted by. */
    public enum Key {
        TURN_SINCE,
        SUBMITTED_AT,
        ENTERPRISE_NAME,
        NUMBER
    }

    /** Who waits longest comes first. */
    public static final DeskSort LONGEST_WAITING = new DeskSort(Key.TURN_SINCE, true);

    public static DeskSort by(Key key) {
        return new DeskSort(key, true);
    }

    public DeskSort descending() {
        return new DeskSort(key, false);
    }
}
