package io.tidu.review.ui;

import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FieldChange;
import io.tidu.filing.FilingView;
import io.tidu.filing.ReturnAnswer;
import io.tidu.filing.ReturnTarget;
import io.tidu.filing.SubmissionChanges;
import io.tidu.filing.ui.FilingPanels;
import io.tidu.identity.ui.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the enterprise changed since the filing was given back: what was asked for, figure by figure, file by file. */
class ChangesPanel extends Sheet {

    private final FilingView view;
    private final SubmissionChanges changes;
    private final FilingPanels panels;

    ChangesPanel(FilingView view, SubmissionChanges changes, FilingPanels panels) {
        this.view = view;
        this.changes = changes;
        this.panels = panels;
        addClassName("tidu-figures");
    }

    @Override
    protected void write(Element page) {
        if (!changes.answers().isEmpty()) {
            answers(page.appendElement("div").addClass("tidu-return-items"));
        }
        if (changes.none()) {
            page.appendElement("p").text(getTranslation("review.changes.none"));
        }
        if (!changes.fields().isEmpty()) {
            figures(page);
        }
        if (!changes.evidence().isEmpty()) {
            files(page);
        }
    }

    private void answers(Element answers) {
        var unanswered =
                changes.answers().stream().filter(answer -> !answer.changed()).count();
        answers.appendElement("span")
                .text(getTranslation("review.changes.asked", changes.answers().size(), unanswered));
        var list = answers.appendElement("ul");
        changes.answers().forEach(answer -> answer(answer, list.appendElement("li")));
    }

    private void answer(ReturnAnswer answer, Element line) {
        line.appendElement("span")
                .addClass("tidu-tag")
                .addClass(answer.changed() ? "met" : "unmet")
                .text(getTranslation(answer.changed() ? "review.changes.answered" : "review.changes.unanswered"));
        var item = answer.item();
        line.appendElement("span")
                .text(getTranslation(
                        "review.history.item",
                        getTranslation(item.kind().messageKey()),
                        panels.nameOf(view, item.target())));
        if (item.note() != null) {
            line.appendElement("div").addClass("tidu-soft").text(item.note());
        }
    }

    private void figures(Element page) {
        var table = new PlainTable(
                page,
                List.of(
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
    }

    /** Slot by slot; a file that came in the place of another is told as a replacement. */
    private void files(Element page) {
        var table = new PlainTable(
                page, List.of(getTranslation("review.changes.slot"), getTranslation("review.changes.file"), ""));
        var slots = new TreeSet<SlotCode>();
        Stream.concat(changes.evidence().added().stream(), changes.evidence().removed().stream())
                .map(EvidenceRow::slot)
                .forEach(slots::add);
        slots.forEach(slot -> files(slot, table));
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
