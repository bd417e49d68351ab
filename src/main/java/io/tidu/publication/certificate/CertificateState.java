package io.tidu.publication.certificate;

import io.tidu.title.life.TitleState;

/** How the title of a certificate stands on a day, as far as it is for everybody: what is due next is the firm's business. */
public enum CertificateState {
    /** Its list is published for a later day. */
    UPCOMING,
    VALID,
    /** Its review is under way; the title holds meanwhile. */
    IN_REVIEW,
    /** Its last day has passed. */
    LAPSED,
    /** A renewal began a new period, with a certificate of its own. */
    RENEWED,
    /** Taken away before its last day. */
    CANCELLED,
    /** Its firm gave it up before its last day. */
    GIVEN_UP,
    /** A correction took the firm out of the list. */
    WITHDRAWN;

    static CertificateState of(TitleState state) {
        return switch (state) {
            case UPCOMING -> UPCOMING;
            case ACTIVE, UPDATE_DUE, REVIEW_DUE -> VALID;
            case IN_REVIEW -> IN_REVIEW;
            case RENEWED -> RENEWED;
            case LAPSED -> LAPSED;
            case CANCELLED -> CANCELLED;
            case GIVEN_UP -> GIVEN_UP;
        };
    }

    /** Whether the firm holds the title. */
    public boolean held() {
        return this == VALID || this == IN_REVIEW;
    }

    /** Whether there is a paper to be had: not of a title that was taken away or given up, which a paper would seem to prove. */
    public boolean issued() {
        return this != CANCELLED && this != GIVEN_UP && this != WITHDRAWN;
    }

    /** How it is coloured. */
    public String look() {
        return held() ? "met" : this == CANCELLED || this == WITHDRAWN ? "unmet" : "unknown";
    }

    public String messageKey() {
        return "publication.certificate.state." + name();
    }

    public String explanationKey() {
        return "publication.certificate.explained." + name();
    }
}
