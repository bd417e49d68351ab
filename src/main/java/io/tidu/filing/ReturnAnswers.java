package io.tidu.filing;

import io.tidu.evidence.EvidenceChanges;
import io.tidu.evidence.EvidenceRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells which items of a return a correction answered. */
record ReturnAnswers(FormDefinition form, List<FieldChange> fields, EvidenceChanges evidence) {

    /** What was asked for between two submissions; a return that was cancelled asked for nothing. */
    static List<ReturnItem> asked(List<FilingEvent> events, int from, int to) {
        var worth = Worth.of(events);
        return events.stream()
                .filter(event -> event.action() == FilingAction.RETURN)
                .filter(event -> event.submissionNo() >= from && event.submissionNo() < to)
                .filter(event -> worth.get(event.sequence()) != Worth.TAKEN_BACK)
                .flatMap(event -> event.items().stream())
                .distinct()
                .toList();
    }

    List<ReturnAnswer> to(List<ReturnItem> asked) {
        return asked.stream()
                .map(item -> new ReturnAnswer(item, changed(item.target())))
                .toList();
    }

    private boolean changed(ReturnTarget target) {
        return switch (target) {
            case ReturnTarget.Field(var path) -> typed(path);
            case ReturnTarget.Slot(var slot) -> files(file -> file.slot().equals(slot));
            case ReturnTarget.File(var slot, var file, var name) ->
                evidence.removed().stream().anyMatch(row -> row.id().equals(file));
            case ReturnTarget.Whole whole -> !fields.isEmpty() || !evidence.isEmpty();
        };
    }

    /** A computed figure is answered where its operands are, a table in any of its cells. */
    private boolean typed(FieldPath path) {
        var operands = form.field(path)
                .flatMap(field -> Optional.ofNullable(field.formula()).map(Formula::operands));
        return fields.stream()
                .map(FieldChange::path)
                .anyMatch(changed -> operands.map(codes -> codes.contains(changed.code()))
                        .orElseGet(() -> changed.equals(path) || changed.text().startsWith(path.text() + "/")));
    }

    private boolean files(Predicate<EvidenceRow> which) {
        return Stream.concat(evidence.added().stream(), evidence.removed().stream())
                .anyMatch(which);
    }
}
