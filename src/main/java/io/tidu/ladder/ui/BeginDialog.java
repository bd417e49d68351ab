package io.tidu.ladder.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.FormDialog;
import io.tidu.ladder.DraftRefused;
import io.tidu.ladder.DraftStart;
import io.tidu.ladder.EditionShelf;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.ShelvedEdition;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks what a draft shall be a copy of, what it shall be called and where it shall count. */
class BeginDialog extends FormDialog {

    private final transient Actor actor;
    private final transient RulebookDrafting drafting;
    private final transient BookWords words;
    private final UUID key = UUID.randomUUID();
    private final ComboBox<ShelvedEdition> base = new ComboBox<>();
    private final TextField name = new TextField();
    private final ComboBox<String> region = new ComboBox<>();
    private final NewRungFields rung;

    BeginDialog(
            Actor actor,
            EditionShelf shelf,
            RulebookDrafting drafting,
            BookWords words,
            @Nullable ShelvedEdition preset) {
        super("ladder.ui.begin.title", "ladder.ui.begin.go");
        this.actor = actor;
        this.drafting = drafting;
        this.words = words;
        this.rung = new NewRungFields(words);
        var own = shelf.ownRegion(actor).orElse("");
        base.setLabel(words.say("ladder.ui.begin.base"));
        base.setItems(shelf.editions(actor));
        base.getListDataView().setIdentifierProvider(ShelvedEdition::ref);
        base.setItemLabelGenerator(edition -> words.full(edition.ref()));
        base.addValueChangeListener(change -> suggest(change.getValue(), own));
        name.setLabel(words.say("ladder.ui.begin.name"));
        name.setHelperText(words.say("ladder.ui.begin.name.help"));
        name.setManualValidation(true);
        region.setLabel(words.say("ladder.ui.list.region"));
        region.setHelperText(words.say("ladder.ui.begin.region.help"));
        region.setItems(regions(own));
        region.setItemLabelGenerator(words::region);
        region.setManualValidation(true);
        region.setValue(own);
        if (preset != null) {
            base.setValue(preset);
        }
        addFields(base, name, region, rung);
    }

    private List<String> regions(String own) {
        return words.regionsBelow(own);
    }

    private void suggest(@Nullable ShelvedEdition edition, String own) {
        if (edition != null && name.isEmpty()) {
            name.setValue(edition.ref().edition().substring(0, 4) + "-" + own);
        }
    }

    @Override
    protected void submit() {
        var from = base.getValue();
        base.setInvalid(from == null);
        if (from == null) {
            return;
        }
        name.setInvalid(false);
        region.setInvalid(false);
        rung.mark("");
        try {
            var wanted = region.getValue() == null ? "" : region.getValue();
            var id = drafting.begin(
                    actor, new DraftStart(from.row().digest(), name.getValue().strip(), wanted, rung.given()), key);
            close();
            UI.getCurrent().navigate(DraftScreen.class, id.value().toString());
        } catch (DraftRefused refused) {
            tell(refused);
        }
    }

    private void tell(DraftRefused refused) {
        var text = words.say(refused.messageKey(), refused.arguments().toArray());
        if (refused.messageKey().startsWith("ladder.draft.rung")) {
            rung.mark(text);
        } else if (refused.messageKey().equals("ladder.draft.region")) {
            region.setErrorMessage(text);
            region.setInvalid(true);
        } else {
            name.setErrorMessage(text);
            name.setInvalid(true);
        }
    }
}
