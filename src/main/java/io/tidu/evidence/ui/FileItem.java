package io.tidu.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.Sizes;
import io.tidu.shared.Zone;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** A file in its slot: what it is, what there is to know of it, and what can be done with it. */
class FileItem extends ListItem {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private final EvidenceRow row;
    private final Span actions = new Span();

    FileItem(EvidenceRow row, Consumer<EvidenceRow> opened) {
        this.row = row;
        var open = new Button(row.fileName(), click -> opened.accept(row));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.setAriaLabel(getTranslation("evidence.file.open", row.fileName()));
        open.setEnabled(row.scan().isOpenable());
        var facts = new Span(facts(row));
        facts.addClassName("tidu-soft");
        add(open, facts);
        ScanTag.of(row).ifPresent(this::add);
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

    void removable(Runnable remove) {
        action(VaadinIcon.TRASH, "evidence.file.remove", remove);
    }

    void datable(Runnable date) {
        action(VaadinIcon.CALENDAR_CLOCK, "evidence.validity.for", date);
    }

    private void action(VaadinIcon icon, String key, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key, row.fileName()));
        button.setTooltipText(getTranslation(key, row.fileName()));
        if (actions.getParent().isEmpty()) {
            actions.addClassName("tidu-evidence-actions");
            add(actions);
        }
        actions.add(button);
    }
}
