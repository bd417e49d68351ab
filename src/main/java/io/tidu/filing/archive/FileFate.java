package io.tidu.filing.archive;

/** What became of a file on its way into a package. */
enum FileFate {
    GOOD,
    /** The malware scanner has not seen it yet. */
    WAITING,
    INFECTED,
    /** Its bytes are not in the store. */
    MISSING,
    /** Its bytes are not those it was filed with. */
    CHANGED,
    /** It could not be read to its end. */
    BROKEN;

    String messageKey() {
        return "filing.archive.fate." + name();
    }
}
