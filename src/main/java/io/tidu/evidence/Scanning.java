package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import io.tidu.evidence.ScanResult.Clean;
import io.tidu.evidence.ScanResult.Infected;
import io.tidu.evidence.ScanResult.Unknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a file looked at before anybody keeps it. Where the scanner does not answer the file is taken and waits: a window that
 * closes tonight does not wait for a scanner, and nobody opens the file before it was looked at.
 */
class Scanning {

    private static final Logger log = LoggerFactory.getLogger(Scanning.class);

    private final @Nullable MalwareScanner scanner;

    /** @param scanner null where none is set up */
    Scanning(@Nullable MalwareScanner scanner) {
        this.scanner = scanner;
    }

    boolean isSetUp() {
        return scanner != null;
    }

    /** @throws EvidenceRefused if it found something */
    ScanState of(Path received) throws IOException {
        if (scanner == null) {
            return ScanState.NONE;
        }
        try (var bytes = Files.newInputStream(received)) {
            return switch (scanner.scan(bytes)) {
                case Clean clean -> ScanState.CLEAN;
                case Infected(var name) -> {
                    log.warn("a file was refused because the malware scanner found {} in it", name);
                    throw new EvidenceRefused(Reason.MALWARE, name);
                }
                case Unknown(var reason, var away) -> {
                    log.warn("a file waits for the malware scanner, which says: {}", reason);
                    yield ScanState.WAITING;
                }
            };
        }
    }

    ScanResult again(ContentStore store, Contents.Kept content) throws IOException {
        if (scanner == null) {
            return new Unknown("no scanner is set up", true);
        }
        try (var bytes = store.open(content.digest(), 0, content.size())) {
            return scanner.scan(bytes);
        }
    }
}
