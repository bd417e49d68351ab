package io.tidu.evidence;

import java.util.List;
import org.springframework.stereotype.Component;

/** How files are named in the audit trail: by the filing and the firm as well, for an auditor knows no keys. */
@Component
class Trails {

    private final DossierNames names;

    Trails(DossierNames names) {
        this.names = names;
    }

    static String subject(EvidenceRow row) {
        return "evidence:" + row.id().value();
    }

    String described(EvidenceRow row) {
        return "%s, %s, %s, %d B, sha256 %s"
                .formatted(dossier(row.dossier()), row.slot().value(), row.fileName(), row.size(), row.digest());
    }

    private String dossier(DossierId dossier) {
        var name = names.of(List.of(dossier)).get(dossier);
        return name == null ? "dossier " + dossier.value() : name.title() + " " + name.firmName();
    }
}
