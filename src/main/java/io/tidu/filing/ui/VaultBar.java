package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.filing.vault.VaultFilter;
import io.tidu.filing.vault.VaultFilter.Show;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Narrows the vault: by name, by slot, and to what holds no longer. */
class VaultBar extends Div {

    private final Workplace work;
    private final Consumer<VaultFilter> changed;
    private final Div chips = Blocks.classed("tidu-chips");
    private VaultFilter filter;
    private Map<Show, Integer> counts = Map.of();

    VaultBar(Workplace work, VaultFilter first, Consumer<VaultFilter> changed) {
        this.work = work;
        this.changed = changed;
        this.filter = first;
        addClassName("vault-bar");
        add(Blocks.classed("vault-fields", text(), slot(first)), chips);
        refresh();
    }

    private TextField text() {
        var text = new TextField();
        text.setPlaceholder(work.words().say("filing.vault.search"));
        text.setAriaLabel(work.words().say("filing.vault.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(typed -> show(filter.withText(typed.getValue())));
        return text;
    }

    private ComboBox<EvidenceSlot> slot(VaultFilter first) {
        var slots = work.slots().all();
        var slot = new ComboBox<EvidenceSlot>();
        slot.setPlaceholder(work.words().say("filing.vault.slot"));
        slot.setAriaLabel(work.words().say("filing.vault.slot"));
        slot.setItems(slots);
        slot.setItemLabelGenerator(this::label);
        slot.setClearButtonVisible(true);
        slots.stream().filter(one -> one.code().equals(first.slot())).forEach(slot::setValue);
        slot.addValueChangeListener(chosen -> show(filter.with(
                Optional.ofNullable(chosen.getValue()).map(EvidenceSlot::code).orElse(null))));
        return slot;
    }

    private String label(@Nullable EvidenceSlot slot) {
        return slot == null
                ? ""
                : slot.code().value() + " " + slot.name().in(work.words().locale());
    }

    private void show(VaultFilter wanted) {
        filter = wanted;
        changed.accept(filter);
        refresh();
    }

    /** How many there are, however long they hold. */
    int found() {
        return counts.getOrDefault(Show.ALL, 0);
    }

    /** Counts anew. */
    void refresh() {
        chips.removeAll();
        counts = work.vault().documents().counts(work.actor(), filter);
        for (var show : Show.values()) {
            int count = counts.getOrDefault(show, 0);
            var chip = new Button(
                    work.words().say("filing.vault.chip", work.words().say(show.messageKey()), count),
                    click -> show(filter.with(show)));
            boolean chosen = filter.show() == show;
            chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
            chip.setThemeVariant(ButtonVariant.LUMO_PRIMARY, chosen);
            chip.setThemeVariant(ButtonVariant.LUMO_ERROR, show == Show.ENDED && count > 0);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            chips.add(chip);
        }
    }
}
