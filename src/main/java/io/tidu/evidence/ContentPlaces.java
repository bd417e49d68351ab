package io.tidu.evidence;

import io.tidu.evidence.VerificationProblem.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where bytes stand: in which filing, which slot, under which name. */
@Component
class ContentPlaces {

    private final EvidenceFiles files;
    private final DossierNames names;

    ContentPlaces(EvidenceFiles files, DossierNames names) {
        this.files = files;
        this.names = names;
    }

    VerificationProblem of(Verifications.Found found) {
        var rows = files.standingOn(found.digest());
        var named = names.of(rows.stream().map(EvidenceRow::dossier).distinct().toList());
        return new VerificationProblem(
                found.kind(),
                found.digest().hex(),
                rows.stream().map(row -> place(row, named.get(row.dossier()))).toList());
    }

    private static Place place(EvidenceRow row, @Nullable DossierName name) {
        return name == null
                ? new Place("", "", row.slot(), row.fileName())
                : new Place(name.firmName(), name.title(), row.slot(), row.fileName());
    }
}
