package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.identity.Role;
import io.tidu.publication.cancellation.WaitingList;

/** What was decided and waits for a list, by rung. */
class WaitingCard extends Div {

    private final CaseDesk desk;
    private final Runnable changed;

    WaitingCard(CaseDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        refresh();
        desk.follow(this, this::refresh);
    }

    private void refresh() {
        removeAll();
        CaseWords.card(this, getTranslation("publication.cancel.lists.title"));
        var waiting = desk.lists().waiting(desk.actor());
        if (waiting.isEmpty()) {
            add(CaseWords.soft(getTranslation("publication.cancel.lists.none")));
        }
        waiting.forEach(list -> add(line(list)));
    }

    private Div line(WaitingList list) {
        var line = new Div(new Paragraph(getTranslation(
                "publication.cancel.lists.line",
                CaseWords.rung(desk.types(), list.rung(), getLocale()),
                list.ready())));
        list.entries().forEach(entry -> {
            var link = new Anchor(
                    "cancellations/" + entry.row().number(), entry.row().holder());
            line.add(new Div(link, CaseWords.soft(" " + CaseWords.cause(this, entry.row()))));
        });
        long gone = list.entries().size() - list.ready();
        if (gone > 0) {
            line.add(CaseWords.soft(getTranslation("publication.cancel.lists.gone", gone)));
        }
        if (desk.actor().is(Role.PUBLISHER) && list.ready() > 0) {
            var publish = new Button(
                    getTranslation("publication.cancel.lists.publish"),
                    click -> new PublishListDialog(desk, list, () -> {
                                refresh();
                                changed.run();
                            })
                            .open());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            line.add(new Div(publish));
        }
        return line;
    }
}
