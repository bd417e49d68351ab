package io.tidu.filing;

/** Whose word it is on which page a figure stands. */
public enum SourceSide {
    /** The firm that filed it. */
    FIRM,
    /** An official who looked it up. */
    OFFICE
}
