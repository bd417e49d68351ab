package io.tidu.filing.archive;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.Validity;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What goes into the folder of a filing, read with the permission of the person who takes it.
 *
 * @param submission 0 for what a firm has in its draft now
 * @param at when it was submitted; for a draft now
 * @param digest of the submitted content; empty for a draft
 */
record FolderContent(
        Actor actor,
        FilingRow filing,
        int submission,
        Instant at,
        String digest,
        List<EvidenceRow> files,
        Map<EvidenceId, Validity> validity,
        Locale locale) {

    /** What the package of this one filing is called, and its folder among others. */
    String name() {
        var number = filing.number() == null ? "draft" : filing.number() + "-" + submission;
        return ArchiveNames.safe(number + " " + filing.enterpriseName(), 60);
    }
}
