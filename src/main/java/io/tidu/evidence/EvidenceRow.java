package io.tidu.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file in a slot, as screens list it.
 *
 * @param fileName as the person named it, without path and control characters
 * @param size in bytes
 * @param pages of a PDF; null for other kinds
 * @param digest SHA-256 of the bytes, 64 hexadecimal digits
 * @param scan what the malware scanner says
 * @param addedBy the name of the person who uploaded it
 */
public record EvidenceRow(
        EvidenceId id,
        DossierId dossier,
        SlotCode slot,
        String fileName,
        EvidenceKind kind,
        long size,
        @Nullable Integer pages,
        String digest,
        ScanState scan,
        String addedBy,
        Instant addedAt) {}
