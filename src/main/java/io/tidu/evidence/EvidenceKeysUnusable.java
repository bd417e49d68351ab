package io.tidu.evidence;

import java.nio.file.Path;

/** The program is told to encrypt evidence and cannot; it does not start, rather than keep anything in the clear. */
final class EvidenceKeysUnusable extends IllegalStateException {

    EvidenceKeysUnusable(Path file, Throwable cause) {
        super("tidu.evidence.key-file: " + file + " gives no usable key: " + cause.getMessage(), cause);
    }
}
