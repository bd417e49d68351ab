package io.tidu.filing.archive;

import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A file of a filing and what became of it in the package.
 *
 * @param name in the package; empty if it is not in it
 */
record ArchivedFile(EvidenceRow row, String name, @Nullable Validity validity, FileFate fate) {}
