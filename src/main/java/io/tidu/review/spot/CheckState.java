package io.tidu.review.spot;

/** How far a check is. */
public enum CheckState {
    TO_DO,
    DONE,
    NOT_POSSIBLE;

    public String messageKey() {
        return "review.check.state." + name();
    }
}
