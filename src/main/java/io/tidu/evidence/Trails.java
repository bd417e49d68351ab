package io.tidu.evidence;

/** How files are named in the audit trail. */
final class Trails {

    private Trails() {}

    static String subject(EvidenceRow row) {
        return "evidence:" + row.id().value();
    }

    static String described(EvidenceRow row) {
        return "dossier %s, %s, %s, %d B, sha256 %s"
                .formatted(row.dossier().value(), row.slot().value(), row.fileName(), row.size(), row.digest());
    }
}
