package io.tidu.evidence;

/**
 * A file that was received, inspected and kept, and belongs to nothing yet. One that is never placed is given up after a day,
 * like everything that nothing names.
 */
public final class ReceivedFile {

    private final SlotCode slot;
    private final String fileName;
    private final Inspected inspected;
    private final long size;
    private final Digest digest;
    private final ScanState scan;

    ReceivedFile(SlotCode slot, String fileName, Inspected inspected, long size, Digest digest, ScanState scan) {
        this.slot = slot;
        this.fileName = fileName;
        this.inspected = inspected;
        this.size = size;
        this.digest = digest;
        this.scan = scan;
    }

    SlotCode slot() {
        return slot;
    }

    String fileName() {
        return fileName;
    }

    Inspected inspected() {
        return inspected;
    }

    long size() {
        return size;
    }

    Digest digest() {
        return digest;
    }

    ScanState scan() {
        return scan;
    }
}
