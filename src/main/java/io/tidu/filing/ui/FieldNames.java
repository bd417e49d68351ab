package io.tidu.filing.ui;

import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingForm;
import io.tidu.filing.FormDefinition;
import io.tidu.filing.ReturnItem;
import io.tidu.filing.ReturnTarget;

/** What people call a place in the form: the field's name, with its year, or with its table and the number of its row. */
record FieldNames(FormDefinition form, FilingForm content, EvidenceSlots slots, FilingWords words) {

    String of(ReturnTarget target) {
        return switch (target) {
            case ReturnTarget.Field(var path) -> of(path);
            case ReturnTarget.Slot(var slot) -> slot.value() + " " + slot(slot.value());
            case ReturnTarget.File(var slot, var file, var name) ->
                words.say("filing.ui.path.file", slot.value() + " " + slot(slot.value()), name);
            case ReturnTarget.Whole whole -> words.say("filing.ui.path.whole");
        };
    }

    /** An item of a return in one line. */
    String of(ReturnItem item) {
        var line = words.say("filing.ui.path.item", words.say(item.kind().messageKey()), of(item.target()));
        return item.note() == null ? line : words.say("filing.ui.path.noted", line, item.note());
    }

    String of(FieldPath path) {
        return switch (path) {
            case FieldPath.Single(var code) -> label(path, code);
            case FieldPath.Yearly(var code, var year) -> words.say("filing.ui.path.year", label(path, code), year);
            case FieldPath.Cell(var code, var row, var column) ->
                words.say(
                        "filing.ui.path.cell",
                        label(FieldPath.of(code), code),
                        content.rows(code).indexOf(row) + 1,
                        label(path, column));
        };
    }

    private String label(FieldPath path, String otherwise) {
        return form.field(path).map(field -> words.say(field.label())).orElseGet(() -> slot(otherwise));
    }

    private String slot(String code) {
        return slots.forRung(form.rung().code()).stream()
                .filter(slot -> slot.code().value().equalsIgnoreCase(code))
                .map(slot -> slot.name().in(words.locale()))
                .findFirst()
                .orElse(code);
    }
}
