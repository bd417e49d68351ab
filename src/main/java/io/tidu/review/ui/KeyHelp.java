package io.tidu.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.tidu.identity.Actor;
import io.tidu.review.DeskHabits;

/** The button that tells the keys of a screen, and has the browser listen to them, unless the person wants none. */
class KeyHelp extends Button {

    private static final String TABLE = "data-keys";

    private final Component around;
    private final ReviewKey.Screen screen;
    private final Actor actor;
    private final DeskHabits habits;

    KeyHelp(Component around, ReviewKey.Screen screen, Actor actor, DeskHabits habits) {
        this.around = around;
        this.screen = screen;
        this.actor = actor;
        this.habits = habits;
        setText("?");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        setAriaLabel(getTranslation("review.keys.title"));
        setTooltipText(getTranslation("review.keys.title"));
        getElement().setAttribute("data-key", "help");
        addClickListener(click -> new KeysDialog(screen, habits.of(actor).keys(), this::use).open());
        listen(habits.of(actor).keys());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getPage().addJavaScript("assets/js/review-keys.js");
    }

    private void use(boolean keys) {
        habits.useKeys(actor, keys);
        listen(keys);
    }

    private void listen(boolean keys) {
        if (keys) {
            around.getElement().setAttribute(TABLE, ReviewKey.table(screen));
        } else {
            around.getElement().removeAttribute(TABLE);
        }
    }
}
