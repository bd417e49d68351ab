package io.tidu.filing.archive;

import io.tidu.filing.FilingId;

/** A filing of a package, and which of its submissions. */
record ArchiveItem(FilingId filing, int submission) {}
