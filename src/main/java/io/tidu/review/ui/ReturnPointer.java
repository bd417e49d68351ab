package io.tidu.review.ui;

import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import io.tidu.filing.ReturnKind;
import io.tidu.filing.ReturnTarget;
import io.tidu.filing.ui.FilingPanels;
import java.util.List;
import java.util.stream.Stream;

/** Turns what the reviewer points at into something that can be returned: a condition into its figures and evidence, a field into its years. */
record ReturnPointer(
        FilingView view, List<EvidenceSlot> slots, List<EvidenceRow> files, FilingPanels panels, ReturnList list) {

    void atFinding(String code) {
        view.assessment().finding(code).ifPresent(finding -> {
            var figures = finding.figures();
            var about = Stream.concat(
                            view.form().fields().stream()
                                    .filter(field -> field.figure() != null && figures.contains(field.figure()))
                                    .flatMap(this::paths),
                            finding.provision().evidence().stream()
                                    .filter(slot -> slots.stream()
                                            .anyMatch(known ->
                                                    known.code().value().equals(slot)))
                                    .map(slot -> ReturnTarget.slot(new SlotCode(slot))))
                    .toList();
            ask(about.isEmpty() ? List.of(ReturnTarget.whole()) : about);
        });
    }

    void atField(String code) {
        view.form().field(code).ifPresent(field -> ask(paths(field).toList()));
    }

    /** @param code of a slot, or the key of a file */
    void atEvidence(String code) {
        slots.stream()
                .filter(slot -> slot.code().value().equals(code))
                .forEach(slot -> ask(List.of(ReturnTarget.slot(slot.code()))));
        files.stream()
                .filter(file -> file.id().value().toString().equals(code))
                .forEach(file -> ask(List.of(ReturnTarget.file(file), ReturnTarget.slot(file.slot()))));
    }

    /** Anything there is in the filing, the whole first. */
    void atAnything() {
        var everything = Stream.of(
                        Stream.of(ReturnTarget.whole()),
                        view.form().fields().stream().flatMap(this::paths),
                        slots.stream().map(slot -> ReturnTarget.slot(slot.code())),
                        files.stream().map(ReturnTarget::file))
                .flatMap(targets -> targets)
                .toList();
        ask(everything);
    }

    String nameOf(ReturnTarget target) {
        return panels.nameOf(view, target);
    }

    /** What is usually wrong with it, to begin with. */
    ReturnKind usual(ReturnTarget target) {
        return switch (target) {
            case ReturnTarget.Slot slot -> ReturnKind.MISSING_EVIDENCE;
            case ReturnTarget.Field(FieldPath.Yearly path) -> ReturnKind.WRONG_FIGURE;
            case ReturnTarget.Field field -> ReturnKind.CONTRADICTION;
            case ReturnTarget.File file -> ReturnKind.CONTRADICTION;
            case ReturnTarget.Whole whole -> ReturnKind.OTHER;
        };
    }

    private void ask(List<ReturnTarget> targets) {
        new ReturnItemDialog(this, targets).open();
    }

    private Stream<ReturnTarget> paths(FieldDefinition field) {
        return field.yearly()
                ? view.form().yearsOf(field, view.round().lastYear()).stream()
                        .map(year -> ReturnTarget.field(FieldPath.of(field.code(), year)))
                : Stream.of(ReturnTarget.field(FieldPath.of(field.code())));
    }
}
