package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.tidu.ladder.DraftRow;
import io.tidu.ladder.DraftStatus;
import java.util.List;

/** The drafts of a province in rows. */
class DraftTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("draft", "rung", "region", "status", "edited", "closed");

    private final transient BookWords words;

    DraftTable(List<DraftRow> drafts, BookWords words) {
        this.words = words;
        addClassName("book-table");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(Pieces.heading(heading(column))));
        getHead().add(head);
        drafts.forEach(draft -> getBody().add(row(draft)));
    }

    private String heading(String column) {
        return words.say("ladder.ui.list." + column);
    }

    private NativeTableRow row(DraftRow draft) {
        var link = new RouterLink(
                words.say("ladder.ui.edition", draft.ref().edition()),
                DraftScreen.class,
                draft.id().value().toString());
        return new NativeTableRow(
                Pieces.cell(heading("draft"), link),
                Pieces.cell(heading("rung"), words.rung(draft.ref().rung())),
                Pieces.cell(heading("region"), words.region(draft.ref().region())),
                Pieces.cell(heading("status"), status(draft)),
                Pieces.cell(
                        heading("edited"),
                        words.say("ladder.ui.list.inForceBy", draft.editedBy(), words.at(draft.editedAt()))),
                Pieces.cell(heading("closed"), closed(draft)));
    }

    private Span status(DraftRow draft) {
        return BookWords.tag(
                words.say(draft.status().messageKey()),
                draft.status() == DraftStatus.DRAFT
                        ? "accent"
                        : draft.status() == DraftStatus.IN_FORCE ? "met" : "neutral");
    }

    private String closed(DraftRow draft) {
        var by = draft.closedBy();
        var at = draft.closedAt();
        return by == null || at == null ? "—" : words.say("ladder.ui.list.inForceBy", by, words.at(at));
    }
}
