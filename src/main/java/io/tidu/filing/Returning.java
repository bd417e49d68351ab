package io.tidu.filing;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a return that points at something the filing does not have: the firm could not find it. */
@Component
class Returning {

    private final Judging judging;
    private final EvidenceService evidence;
    private final EvidenceSlots slots;

    Returning(Judging judging, EvidenceService evidence, EvidenceSlots slots) {
        this.judging = judging;
        this.evidence = evidence;
        this.slots = slots;
    }

    void requireFits(Actor actor, Dossier dossier, List<ReturnItem> items) {
        for (var item : items) {
            if (!fits(actor, dossier, item.target())) {
                throw new FilingRefused(
                        "filing.refused.noSuchTarget", item.target().text());
            }
        }
    }

    private boolean fits(Actor actor, Dossier dossier, ReturnTarget target) {
        return switch (target) {
            case ReturnTarget.Field(var path) -> isInForm(dossier, path);
            case ReturnTarget.Slot(var slot) ->
                slots.forRung(dossier.filing().rung().code()).stream()
                        .anyMatch(known -> known.code().equals(slot));
            case ReturnTarget.File(var slot, var file, var name) ->
                evidence
                        .asOfSubmission(
                                actor,
                                new DossierId(dossier.filing().getId()),
                                dossier.filing().submissionNo())
                        .stream()
                        .anyMatch(row -> row.id().equals(file) && row.slot().equals(slot));
            case ReturnTarget.Whole whole -> true;
        };
    }

    private boolean isInForm(Dossier dossier, FieldPath path) {
        var form = judging.form(dossier.round());
        return form.field(path)
                .filter(field -> switch (path) {
                    case FieldPath.Single single -> !field.yearly();
                    case FieldPath.Yearly yearly ->
                        form.yearsOf(field, dossier.round().lastYear()).contains(yearly.year());
                    case FieldPath.Cell cell -> true;
                })
                .isPresent();
    }
}
