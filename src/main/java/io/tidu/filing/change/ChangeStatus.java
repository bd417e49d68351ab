package io.tidu.filing.change;

/** How far a report has come. */
public enum ChangeStatus {
    /** With the county of the firm. */
    REPORTED,
    /** The county said yes; the county that takes the firm over, or the province it leaves, has still to. */
    PASSED,
    /** Carried out. */
    CONFIRMED,
    REFUSED,
    /** Taken back by the firm. */
    WITHDRAWN;

    public boolean open() {
        return this == REPORTED || this == PASSED;
    }

    public String messageKey() {
        return "filing.change.status." + name();
    }
}
