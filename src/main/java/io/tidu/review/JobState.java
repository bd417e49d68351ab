package io.tidu.review;

/** How far a job is. */
public enum JobState {
    /** Looked at and not begun: nothing has happened. */
    PLANNED,
    RUNNING,
    /** The program that worked on it went down; it can be continued. */
    INTERRUPTED,
    /** Stopped by a person; it can be continued. */
    CANCELLED,
    DONE;

    public String messageKey() {
        return "review.bulk.state." + name();
    }
}
