package io.tidu.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.Sizes;
import io.tidu.identity.Actor;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.Zone;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/** One slot: what belongs there, whether it must, the files in it, and the place to add more. */
class SlotCard extends Section {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

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
    private final SlotUpload upload;
    private List<EvidenceRow> shown = List.of();
    private boolean readOnly;

    SlotCard(
            EvidenceSlot slot,
            EvidenceService evidence,
            Actor actor,
            DossierId dossier,
            Runnable changed,
            Consumer<EvidenceRow> opened) {
        this.slot = slot;
        this.asked = slot;
        this.evidence = evidence;
        this.actor = actor;
        this.changed = changed;
        this.opened = opened;
        upload = new SlotUpload(slot, evidence, actor, dossier, changed, refusals);
        addClassNames("tidu-card", "tidu-evidence-slot");
        files.addClassName("tidu-evidence-files");
        var hint = new Paragraph(slot.hint().in(getLocale()));
        hint.addClassNames("tidu-soft", "tidu-evidence-hint");
        reason.addClassNames("tidu-evidence-hint", "tidu-evidence-reason");
        reason.setVisible(false);
        add(head(), hint, reason, files, refusals, upload);
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

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        upload.setVisible(!readOnly);
        show(shown);
    }

    void show(List<EvidenceRow> rows) {
        shown = rows;
        files.removeAll();
        rows.forEach(row -> files.add(item(row)));
        files.setVisible(!rows.isEmpty());
        boolean enough = rows.size() >= asked.minFiles();
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

    private ListItem item(EvidenceRow row) {
        var open = new Button(row.fileName(), click -> opened.accept(row));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.setAriaLabel(getTranslation("evidence.file.open", row.fileName()));
        var facts = new Span(facts(row));
        facts.addClassName("tidu-soft");
        open.setEnabled(row.scan().isOpenable());
        var item = new ListItem(open, facts);
        ScanTag.of(row).ifPresent(item::add);
        if (!readOnly) {
            item.add(removal(row));
        }
        return item;
    }

    private String facts(EvidenceRow row) {
        var time = TIME.format(row.addedAt());
        return row.pages() == null
                ? getTranslation("evidence.file.facts", row.kind(), Sizes.inWords(row.size()), time, row.addedBy())
                : getTranslation(
                        "evidence.file.factsWithPages",
                        row.kind(),
                        Sizes.inWords(row.size()),
                        row.pages(),
                        time,
                        row.addedBy());
    }

    private Button removal(EvidenceRow row) {
        var remove = new Button(VaadinIcon.TRASH.create(), click -> confirmRemoval(row));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("evidence.file.remove", row.fileName()));
        remove.setTooltipText(getTranslation("evidence.file.remove", row.fileName()));
        return remove;
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
