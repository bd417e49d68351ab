package io.tidu.evidence;

import io.tidu.shared.RuleViolation;

/** A file is there and nobody opens it: the scanner has not seen it yet, or has found something. */
public final class EvidenceQuarantined extends RuleViolation {

    EvidenceQuarantined(EvidenceRow row) {
        super("evidence.scan." + row.scan());
    }
}
