package io.tidu.evidence;

/** What a person opens a file for; what officials open goes into the log. */
public enum EvidenceUse {
    VIEWED,
    DOWNLOADED
}
