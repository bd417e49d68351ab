package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.filing.FilingId;
import io.tidu.filing.vault.VaultDocument;
import io.tidu.filing.vault.VaultFilter;
import io.tidu.filing.vault.VaultUse;
import io.tidu.shared.RuleViolation;

/** Puts a document of the vault into a slot: first those that stood in this slot before, and on asking all others. */
class VaultPicker extends Dialog {

    private final Workplace work;
    private final FilingId filing;
    private final EvidenceSlot slot;
    private final Runnable changed;
    private final Div refusal = Blocks.classed("vault-refusal");

    VaultPicker(Workplace work, FilingId filing, EvidenceSlot slot, Runnable changed) {
        this.work = work;
        this.filing = filing;
        this.slot = slot;
        this.changed = changed;
        var words = work.words();
        setHeaderTitle(words.say("filing.vault.pick.title", slot.name().in(words.locale())));
        setWidth("min(96vw, 56rem)");
        setHeight("90vh");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var here = VaultFilter.everything().with(slot.code());
        boolean any = work.vault().documents().count(work.actor(), here) > 0;
        var first = any ? here : VaultFilter.everything();
        var list = new VaultList(work, (document, refresh) -> card(document));
        list.show(first);
        add(Blocks.classed("vault-picker", new VaultBar(work, first, list::show), refusal, list));
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("evidence.viewer.close"));
        getHeader().add(close);
    }

    private VaultCard card(VaultDocument document) {
        var card = new VaultCard(document, work);
        var here = document.uses().stream()
                .filter(use -> use.filing().equals(filing) && use.current())
                .findFirst();
        card.offer(here.map(this::already).orElseGet(() -> way(document)));
        return card;
    }

    private Button already(VaultUse use) {
        var button = new Button(
                work.words().say("filing.vault.pick.already", use.slot().value()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setEnabled(false);
        return button;
    }

    private Button way(VaultDocument document) {
        var button = new Button(work.words().say("filing.vault.pick.use"), click -> use(document));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        button.setAriaLabel(
                work.words().say("filing.vault.pick.useThis", document.file().fileName()));
        return button;
    }

    private void use(VaultDocument document) {
        try {
            work.vault().known().reuse(work.actor(), document.file().id(), new DossierId(filing.value()), slot.code());
        } catch (RuleViolation refused) {
            refusal.setText(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
            refusal.setVisible(true);
            return;
        }
        close();
        changed.run();
        Blocks.done(work.words().say("filing.vault.pick.done", document.file().fileName()));
    }
}
