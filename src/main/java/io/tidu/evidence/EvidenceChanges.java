package io.tidu.evidence;

import java.util.HashSet;
import java.util.List;

/** What two submissions of a dossier differ in. A file that was replaced by other bytes is both removed and added. */
public record EvidenceChanges(List<EvidenceRow> added, List<EvidenceRow> removed) {

    static EvidenceChanges between(List<EvidenceRow> before, List<EvidenceRow> after) {
        return new EvidenceChanges(without(after, before), without(before, after));
    }

    private static List<EvidenceRow> without(List<EvidenceRow> rows, List<EvidenceRow> others) {
        var excluded = new HashSet<>(others);
        return rows.stream().filter(row -> !excluded.contains(row)).toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
