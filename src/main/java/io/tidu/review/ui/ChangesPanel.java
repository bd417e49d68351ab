package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.evidence.EvidenceRow;
import io.tidu.filing.SubmissionChanges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the enterprise changed since the filing was given back: value by value and file by file. */
class ChangesPanel extends Div {

    ChangesPanel(SubmissionChanges changes) {
        addClassName("tidu-figures");
        if (changes.none()) {
            add(new Paragraph(getTranslation("review.changes.none")));
            return;
        }
        if (!changes.fields().isEmpty()) {
            var table = new PlainTable();
            table.head(List.of(
                    getTranslation("review.changes.field"),
                    getTranslation("review.changes.before", changes.from()),
                    getTranslation("review.changes.after", changes.to())));
            changes.fields()
                    .forEach(change -> table.cells(
                            List.of(change.label().in(getLocale()), shown(change.before()), shown(change.after()))));
            add(table);
        }
        if (!changes.evidence().isEmpty()) {
            var table = new PlainTable();
            table.head(List.of(getTranslation("review.changes.slot"), getTranslation("review.changes.file"), ""));
            changes.evidence().added().forEach(file -> table.cells(file(file, "review.changes.added")));
            changes.evidence().removed().forEach(file -> table.cells(file(file, "review.changes.removed")));
            add(table);
        }
    }

    private List<String> file(EvidenceRow file, String key) {
        return List.of(file.slot().value(), file.fileName(), getTranslation(key));
    }

    private static String shown(@Nullable String value) {
        return value == null ? "—" : value;
    }
}
