package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FieldChange;
import io.tidu.filing.FilingView;
import io.tidu.filing.ReturnAnswer;
import io.tidu.filing.ReturnTarget;
import io.tidu.filing.SubmissionChanges;
import io.tidu.filing.ui.FilingPanels;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the enterprise changed since the filing was given back: what was asked for, figure by figure, file by file. */
class ChangesPanel extends Div {

    private final FilingView view;
    private final SubmissionChanges changes;
    private final FilingPanels panels;

    ChangesPanel(FilingView view, SubmissionChanges changes, FilingPanels panels) {
        this.view = view;
        this.changes = changes;
        this.panels = panels;
        addClassName("tidu-figures");
        if (!changes.answers().isEmpty()) {
            add(answers());
        }
        if (changes.none()) {
            add(new Paragraph(getTranslation("review.changes.none")));
        }
        if (!changes.fields().isEmpty()) {
            add(figures());
        }
        if (!changes.evidence().isEmpty()) {
            add(files());
        }
    }

    private Div answers() {
        var list = new UnorderedList();
        changes.answers().forEach(answer -> list.add(answer(answer)));
        var unanswered =
                changes.answers().stream().filter(answer -> !answer.changed()).count();
        var answers = new Div(
                new Span(
                        getTranslation("review.changes.asked", changes.answers().size(), unanswered)),
                list);
        answers.addClassName("tidu-return-items");
        return answers;
    }

    private ListItem answer(ReturnAnswer answer) {
        var state =
                new Span(getTranslation(answer.changed() ? "review.changes.answered" : "review.changes.unanswered"));
        state.addClassNames("tidu-tag", answer.changed() ? "met" : "unmet");
        var item = answer.item();
        var line = new ListItem(
                state,
                new Span(getTranslation(
                        "review.history.item",
                        getTranslation(item.kind().messageKey()),
                        panels.nameOf(view, item.target()))));
        if (item.note() != null) {
            var note = new Div(item.note());
            note.addClassName("tidu-soft");
            line.add(note);
        }
        return line;
    }

    private PlainTable figures() {
        var table = new PlainTable();
        table.head(List.of(
                getTranslation("review.changes.field"),
                getTranslation("review.changes.before", changes.from()),
                getTranslation("review.changes.after", changes.to()),
                getTranslation("review.changes.percent")));
        changes.fields()
                .forEach(change -> table.cells(List.of(
                        named(change),
                        shown(change.before()),
                        shown(change.after()),
                        change.percent().map(ChangesPanel::signed).orElse(""))));
        return table;
    }

    /** Slot by slot; a file that came in the place of another is told as a replacement. */
    private PlainTable files() {
        var table = new PlainTable();
        table.head(List.of(getTranslation("review.changes.slot"), getTranslation("review.changes.file"), ""));
        var slots = new TreeSet<SlotCode>();
        Stream.concat(changes.evidence().added().stream(), changes.evidence().removed().stream())
                .map(EvidenceRow::slot)
                .forEach(slots::add);
        slots.forEach(slot -> files(slot, table));
        return table;
    }

    private void files(SlotCode slot, PlainTable table) {
        var added = in(slot, changes.evidence().added());
        var removed = in(slot, changes.evidence().removed());
        int replaced = Math.min(added.size(), removed.size());
        for (int pair = 0; pair < replaced; pair++) {
            var names = getTranslation("review.changes.oldNew", removed.get(pair), added.get(pair));
            row(slot, names, "review.changes.replaced", table);
        }
        added.stream().skip(replaced).forEach(file -> row(slot, file, "review.changes.added", table));
        removed.stream().skip(replaced).forEach(file -> row(slot, file, "review.changes.removed", table));
    }

    private void row(SlotCode slot, String file, String key, PlainTable table) {
        table.cells(List.of(panels.nameOf(view, ReturnTarget.slot(slot)), file, getTranslation(key)));
    }

    private static List<String> in(SlotCode slot, List<EvidenceRow> files) {
        return files.stream()
                .filter(file -> file.slot().equals(slot))
                .map(EvidenceRow::fileName)
                .toList();
    }

    private String named(FieldChange change) {
        var label = change.label().in(getLocale());
        return change.unit() == null ? label : getTranslation("review.changes.inUnit", label, change.unit());
    }

    private static String signed(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %";
    }

    private static String shown(@Nullable String value) {
        return value == null ? "—" : value;
    }
}
