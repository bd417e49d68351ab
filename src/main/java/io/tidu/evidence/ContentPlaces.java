package io.tidu.evidence;

import static java.util.stream.Collectors.groupingBy;

import io.tidu.evidence.VerificationProblem.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where bytes stand: in which filing, which slot, under which name. Asked for a page of finds at once. */
@Component
class ContentPlaces {

    private final EvidenceFiles files;
    private final DossierNames names;

    ContentPlaces(EvidenceFiles files, DossierNames names) {
        this.files = files;
        this.names = names;
    }

    List<VerificationProblem> of(List<Verifications.Found> finds) {
        var rows = files.standingOn(
                finds.stream().map(Verifications.Found::digest).distinct().toList());
        var named = names.of(rows.stream().map(EvidenceRow::dossier).distinct().toList());
        var byDigest = rows.stream().collect(groupingBy(EvidenceRow::digest));
        return finds.stream()
                .map(found ->
                        problem(found, byDigest.getOrDefault(found.digest().hex(), List.of()), named))
                .toList();
    }

    private static VerificationProblem problem(
            Verifications.Found found, List<EvidenceRow> rows, Map<DossierId, DossierName> named) {
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
