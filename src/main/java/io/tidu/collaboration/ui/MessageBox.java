package io.tidu.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.collaboration.Circle;
import io.tidu.collaboration.DiscussionId;
import io.tidu.collaboration.Words;
import io.tidu.identity.Colleague;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where somebody writes. What is typed is kept until it is sent, whatever happens to the screen. */
class MessageBox extends Div {

    private static final int PAUSE = 500;

    private final DiscussionGround ground;
    private final @Nullable DiscussionId discussion;
    private final TextArea text = new TextArea();
    private final MultiSelectComboBox<Colleague> named = new MultiSelectComboBox<>();
    private final Button send = new Button();
    private final Div buttons = new Div(send);
    private BiConsumer<Words, UUID> sending = (words, key) -> {};
    private UUID key = TimeOrderedId.next();

    /** @param readers whom one can name here; nobody for the firm */
    MessageBox(
            DiscussionGround ground,
            @Nullable DiscussionId discussion,
            @Nullable Circle circle,
            Supplier<List<Colleague>> readers) {
        this.ground = ground;
        this.discussion = discussion;
        addClassName("tidu-message-box");
        text.setLabel(getTranslation("collaboration.discussion.text"));
        text.setMaxLength(Words.LONGEST);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.setValue(
                ground.parts().unsent().of(ground.parts().actor(), ground.view().id(), discussion));
        text.addValueChangeListener(changed -> keep(changed.getValue()));
        named.setPlaceholder(getTranslation("collaboration.discussion.name.colleagues"));
        named.setAriaLabel(getTranslation("collaboration.discussion.name.colleagues"));
        named.setItemLabelGenerator(Colleague::name);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        send.addClickListener(click -> send());
        send.setTooltipText(getTranslation("collaboration.discussion.send.hint"));
        Shortcuts.addShortcutListener(text, this::send, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(text);
        buttons.addClassName("tidu-message-buttons");
        add(text, named, buttons);
        isReadBy(circle, readers.get());
    }

    /** Who reads it stands on the button that sends it. */
    void isReadBy(@Nullable Circle circle, List<Colleague> readers) {
        var official = ground.parts().actor().bureau().isPresent();
        send.setText(getTranslation(
                official && circle != null && circle.withFirm()
                        ? "collaboration.discussion.send.firm"
                        : "collaboration.discussion.send"));
        named.setItems(readers);
        named.setVisible(!readers.isEmpty());
    }

    void onSend(BiConsumer<Words, UUID> how) {
        sending = how;
    }

    /** Whoever opened it by keyboard types at once. */
    void focus() {
        text.focus();
    }

    void addBeside(Component button) {
        buttons.add(button);
    }

    void setEnabledForWords(boolean enabled) {
        text.setVisible(enabled);
        send.setVisible(enabled);
        named.setVisible(enabled && named.getListDataView().getItemCount() > 0);
    }

    /** Refused words stay where they are. */
    private void send() {
        var mentioned = named.getValue().stream().map(Colleague::id).collect(Collectors.toSet());
        sending.accept(new Words(text.getValue(), mentioned), key);
        key = TimeOrderedId.next();
        named.clear();
        text.clear();
        keep("");
    }

    private void keep(String typed) {
        ground.parts().unsent().keep(ground.parts().actor(), ground.view().id(), discussion, typed);
    }
}
