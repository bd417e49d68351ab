package io.tidu.ladder;

/** Where an edition came from. */
public enum EditionOrigin {
    /** A file under {@code db/rulebooks} that came with the program. */
    FILE,
    /** Drafted in the product and put in force by a second person. */
    PRODUCT;

    public String messageKey() {
        return "ladder.origin." + name();
    }
}
