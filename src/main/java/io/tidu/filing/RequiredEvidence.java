package io.tidu.filing;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.identity.Actor;
import io.tidu.ladder.Bilingual;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Figure;
import io.tidu.ladder.Provision;
import io.tidu.ladder.Reliance;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which evidence a filing needs: what its rung always asks for, and what proves the way it goes where the rules leave several. */
@Component
class RequiredEvidence {

    private final EvidenceSlots slots;
    private final EvidenceService evidence;
    private final Judging judging;

    RequiredEvidence(EvidenceSlots slots, EvidenceService evidence, Judging judging) {
        this.slots = slots;
        this.evidence = evidence;
        this.judging = judging;
    }

    /** All slots of the filing, in their order. */
    List<RequiredSlot> slots(Facts facts, Dossier dossier) {
        var reliances =
                judging.reliances(facts, dossier.round(), dossier.filing().row().countyCode());
        return slots.forRung(dossier.filing().rung().code()).stream()
                .map(slot -> required(slot, reliances))
                .toList();
    }

    /** What stands in the way of signing. */
    List<FieldProblem> missing(Actor actor, Dossier dossier, Collection<RequiredSlot> required) {
        var files = evidence.list(actor, new DossierId(dossier.filing().getId()));
        return required.stream()
                .filter(wanted -> wanted.slot().lacks(files))
                .map(RequiredEvidence::problem)
                .toList();
    }

    private static RequiredSlot required(EvidenceSlot slot, List<Reliance> reliances) {
        if (slot.isRequired()) {
            return new RequiredSlot(slot, List.of());
        }
        var because = reliances.stream()
                .filter(reliance ->
                        reliance.provision().evidence().contains(slot.code().value()))
                .filter(reliance ->
                        reliance.figures().stream().map(Figure::code).anyMatch(slot.proves()::contains))
                .map(Reliance::provision)
                .toList();
        return new RequiredSlot(because.isEmpty() ? slot : slot.required(), because);
    }

    private static FieldProblem problem(RequiredSlot wanted) {
        var slot = wanted.slot();
        var path = FieldPath.of(slot.code().value().toLowerCase(Locale.ROOT));
        var name = new Bilingual(slot.name().zh(), slot.name().en());
        if (wanted.because().isEmpty()) {
            return FieldProblem.error(path, "filing.problem.evidenceMissing", name);
        }
        Provision first = wanted.because().getFirst();
        return FieldProblem.error(
                path,
                "filing.problem.evidenceOfRoute",
                name,
                first.name(),
                first.citation().clause());
    }
}
