package io.tidu.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.identity.Actor;
import io.tidu.shared.RuleViolation;
import java.util.List;
import java.util.function.Consumer;

/** One slot: what belongs there, whether it must, the files in it, and the place to add more. */
class SlotCard extends Section {

    private final EvidenceSlot slot;
    private EvidenceSlot asked;
    private final transient EvidenceService evidence;
    private final transient Actor actor;
    private final transient Runnable changed;
    private final transient Consumer<EvidenceRow> opened;
    private final Span state = new Span();
    private final Paragraph reason = new Paragraph();
    private final UnorderedList files = new UnorderedList();
    private final Refusals refusals = new Refusals();
    private final SlotExtras extras;
    private final SlotUpload upload;
    private final Div ways = new Div();
    private List<EvidenceRow> shown = List.of();
    private boolean readOnly;

    SlotCard(
            EvidenceSlot slot,
            EvidenceService evidence,
            Actor actor,
            DossierId dossier,
            SlotExtras extras,
            Runnable changed,
            Consumer<EvidenceRow> opened) {
        this.slot = slot;
        this.asked = slot;
        this.evidence = evidence;
        this.actor = actor;
        this.extras = extras;
        this.changed = changed;
        this.opened = opened;
        upload = new SlotUpload(slot, evidence, actor, dossier, changed, refusals);
        addClassNames("tidu-card", "tidu-evidence-slot");
        files.addClassName("tidu-evidence-files");
        var hint = new Paragraph(slot.hint().in(getLocale()));
        hint.addClassNames("tidu-soft", "tidu-evidence-hint");
        reason.addClassNames("tidu-evidence-hint", "tidu-evidence-reason");
        reason.setVisible(false);
        ways.addClassName("tidu-evidence-ways");
        ways.add(upload);
        add(head(), hint, reason, files, refusals, ways);
    }

    private Div head() {
        var code = new Span(slot.code().value());
        code.addClassName("tidu-soft");
        var title = new H3(slot.name().in(getLocale()));
        title.setId("evidence-" + slot.code().value());
        getElement().setAttribute("aria-labelledby", "evidence-" + slot.code().value());
        var head = new Div(code, title, state);
        head.addClassName("tidu-evidence-head");
        return head;
    }

    EvidenceSlot slot() {
        return slot;
    }

    /** @param because why a file is needed here that otherwise is not; empty for no such reason */
    void expect(String because) {
        asked = because.isEmpty() ? slot : slot.required();
        reason.setText(because);
        reason.setVisible(!because.isEmpty());
        show(shown);
    }

    /** Another way to a file than to upload it. */
    void offer(Component way) {
        ways.add(way);
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        ways.setVisible(!readOnly);
        show(shown);
    }

    void show(List<EvidenceRow> rows) {
        shown = rows;
        files.removeAll();
        rows.forEach(row -> files.add(item(row)));
        files.setVisible(!rows.isEmpty());
        boolean enough = !asked.lacks(rows);
        state.setText(getTranslation(stateKey(enough), rows.size(), asked.minFiles()));
        state.setClassName("tidu-tag");
        if (asked.isRequired()) {
            state.addClassName(enough ? "met" : "unknown");
        }
    }

    private String stateKey(boolean enough) {
        if (!asked.isRequired()) {
            return "evidence.slot.optional";
        }
        return enough ? "evidence.slot.complete" : "evidence.slot.required";
    }

    private FileItem item(EvidenceRow row) {
        var item = new FileItem(row, opened);
        extras.describe(row, item);
        if (!readOnly) {
            extras.dated(row, item);
            item.removable(() -> confirmRemoval(row));
        }
        return item;
    }

    private void confirmRemoval(EvidenceRow row) {
        var dialog = new ConfirmDialog(
                getTranslation("evidence.remove.title"),
                getTranslation(
                        "evidence.remove.text", row.fileName(), slot.name().in(getLocale())),
                getTranslation("evidence.remove.confirm"),
                confirmed -> remove(row));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("evidence.remove.cancel"));
        dialog.open();
    }

    private void remove(EvidenceRow row) {
        try {
            evidence.remove(actor, row.id());
            changed.run();
        } catch (RuleViolation refused) {
            refusals.add(row.fileName(), refused);
        }
    }
}
