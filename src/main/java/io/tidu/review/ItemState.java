package io.tidu.review;

/** What became of one filing of a job. */
public enum ItemState {
    /** Not its turn yet; nothing has happened to it. */
    WAITING,
    DONE,
    /** A rule stands against it. */
    REFUSED,
    /** The program could not; worth another try. */
    FAILED;

    public String messageKey() {
        return "review.bulk.item." + name();
    }
}
