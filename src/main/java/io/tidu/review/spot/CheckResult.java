package io.tidu.review.spot;

/** What a check on the spot came to. */
public enum CheckResult {
    /** 符合 */
    MET,
    /** 基本符合 */
    MOSTLY_MET,
    /** 不符合 */
    NOT_MET,
    /** 未能核查: nobody there, refused, moved away. */
    NOT_VERIFIED;

    /** Whether it stands for itself, or has to be explained. */
    public boolean needsNote() {
        return this != MET;
    }

    public String messageKey() {
        return "review.check.result." + name();
    }
}
