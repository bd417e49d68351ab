package io.tidu.evidence;

import java.nio.file.Path;

/** The program is told to encrypt evidence and cannot; it does not start, rather than keep anything in the clear. */
public final class EvidenceKeysUnusable extends IllegalStateException {

    private final transient Path file;
    private final String reason;

    EvidenceKeysUnusable(Path file, Throwable cause) {
        super("tidu.evidence.key-file: " + file + " gives no usable key: " + cause, cause);
        this.file = file;
        this.reason = cause.toString();
    }

    public Path file() {
        return file;
    }

    public String reason() {
        return reason;
    }
}
