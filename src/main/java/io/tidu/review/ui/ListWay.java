package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouterLink;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import java.time.Clock;
import java.util.Optional;

/** The way through the list that a person came from: by its filter and order, wherever the filing itself has gone meanwhile. */
class ListWay extends Nav {

    private final Actor actor;
    private final FilingDesk desk;
    private final Clock clock;
    private final DeskQuery list;
    private final FilingRow here;

    ListWay(Actor actor, DeskRows.Source from, DeskQuery list, FilingRow here) {
        this.actor = actor;
        this.desk = from.desk();
        this.clock = from.clock();
        this.list = list;
        this.here = here;
        addClassName("tidu-list-way");
        setAriaLabel(getTranslation("review.keys.way"));
        var back = new RouterLink(getTranslation("review.keys.list"), DeskView.class);
        back.setQueryParameters(DeskAddress.write(list));
        back.getElement().setAttribute("data-key", "list");
        add(button(VaadinIcon.ANGLE_LEFT, "previous", false), back, button(VaadinIcon.ANGLE_RIGHT, "next", true));
    }

    private Button button(VaadinIcon icon, String key, boolean behind) {
        var button = new Button(icon.create(), click -> beside(behind).ifPresentOrElse(this::go, () -> end(behind)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("review.keys." + key));
        button.setTooltipText(getTranslation("review.keys." + key));
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    private Optional<FilingRow> beside(boolean behind) {
        return desk.beside(actor, list.filter(actor, clock.instant()), list.sort(), here, behind);
    }

    private void end(boolean behind) {
        Notification.show(
                getTranslation(behind ? "review.keys.last" : "review.keys.first"),
                3000,
                Notification.Position.BOTTOM_START);
    }

    /** To what comes next; behind the last one, to the first that is left; from an empty list, to the desk. */
    void onward() {
        beside(true)
                .or(() -> desk.page(actor, list.filter(actor, clock.instant()), list.sort(), 0, 2).stream()
                        .filter(row -> !row.id().equals(here.id()))
                        .findFirst())
                .ifPresentOrElse(this::go, this::leave);
    }

    private void go(FilingRow row) {
        getUI().ifPresent(ui -> ui.navigate("desk/" + row.number(), DeskAddress.write(list)));
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(DeskView.class, DeskAddress.write(list)));
    }
}
