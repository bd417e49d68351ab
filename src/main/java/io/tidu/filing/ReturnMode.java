package io.tidu.filing;

/** Where a filing goes on once it was returned and corrected. */
public enum ReturnMode {
    /** At the level that returned it; what the levels before said still counts. */
    RESUME,
    /** At the first level again; what was said before is kept as history and counts no more. */
    START_OVER;

    public String messageKey() {
        return "filing.returnMode." + name();
    }
}
