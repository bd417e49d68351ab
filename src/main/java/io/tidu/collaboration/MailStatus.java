package io.tidu.collaboration;

/** Where a mail stands. */
public enum MailStatus {
    WAITING,
    /** A node is at it; when its lease is over, another may. */
    SENDING,
    SENT,
    /** Not needed any more: what it was about is over, or the person has no address or account now. */
    DROPPED,
    /** Given up. */
    FAILED;

    public String messageKey() {
        return "collaboration.mail.status." + name();
    }
}
