package io.tidu.filing.archive;

/** Somebody stopped the package that is being made, or the program goes down. */
final class ArchiveStopped extends RuntimeException {

    ArchiveStopped() {
        super(null, null, false, false);
    }
}
