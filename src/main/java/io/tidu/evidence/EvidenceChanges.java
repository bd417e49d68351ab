package io.tidu.evidence;

import java.util.List;

/** What two submissions of a dossier differ in. A file that was replaced by other bytes is both removed and added. */
public record EvidenceChanges(List<EvidenceRow> added, List<EvidenceRow> removed) {

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
