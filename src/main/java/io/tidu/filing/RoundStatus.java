package io.tidu.filing;

/** Where a round stands. */
public enum RoundStatus {
    /** Announced to officials; firms do not see it. */
    PLANNED,
    /** Firms may file within its window. */
    OPEN,
    /** Nothing new is accepted; what was submitted goes on. */
    CLOSED;

    public String messageKey() {
        return "filing.roundStatus." + name();
    }
}
