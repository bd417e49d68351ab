package io.tidu.evidence;

/** How far the reading of a file has come. */
public enum ReadingState {
    /** It is read in a moment, or when the malware scanner has seen it. */
    WAITING,
    /** Its text is there, as far as it has any. */
    READ,
    /** It is nothing but pictures, which nobody has read. */
    PICTURES,
    /** The reader stumbled over it. */
    UNREADABLE,
    /** Files of this kind are not read. */
    NOT_READ;

    public String messageKey() {
        return "evidence.reading.state." + name();
    }
}
