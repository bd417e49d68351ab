package io.tidu.publication;

/** Where a notice stands. */
public enum NoticeStatus {
    /** In the making; the public does not see it. */
    DRAFT,
    /** Before the public. Stays so after its window until somebody closes it. */
    RUNNING,
    /** Ended; stays readable. */
    CLOSED;

    public String messageKey() {
        return "publication.noticeStatus." + name();
    }
}
