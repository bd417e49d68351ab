package io.tidu.evidence;

/** What a scanner says of bytes. */
sealed interface ScanResult {

    record Clean() implements ScanResult {}

    /** @param name what the scanner calls the malware */
    record Infected(String name) implements ScanResult {}

    /**
     * It did not look, or not at everything.
     *
     * @param away whether it could not be reached, so that others need not be asked about now either
     */
    record Unknown(String reason, boolean away) implements ScanResult {}
}
