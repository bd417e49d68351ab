package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.tidu.identity.Role;
import io.tidu.publication.cancellation.Restorable;

/** The titles that wait to be given back; hidden as long as there are none. */
class RestorableCard extends Div {

    private final CaseDesk desk;
    private final Runnable changed;

    RestorableCard(CaseDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        refresh();
        desk.follow(this, this::refresh);
    }

    private void refresh() {
        removeAll();
        var waiting = desk.restorations().waiting(desk.actor());
        setVisible(!waiting.isEmpty());
        if (!waiting.isEmpty()) {
            CaseWords.card(this, getTranslation("publication.cancel.restore.title"));
            waiting.forEach(each -> add(line(each)));
        }
    }

    private Div line(Restorable waiting) {
        var row = waiting.row();
        var line = new Div(
                new Anchor("cancellations/" + row.number(), row.holder()),
                CaseWords.soft(" "
                        + getTranslation(
                                "publication.cancel.restore.line",
                                CaseWords.rung(desk.types(), waiting.title().rung(), getLocale()),
                                waiting.list())));
        if (desk.actor().is(Role.PUBLISHER)) {
            var publish = new Button(
                    getTranslation("publication.cancel.restore.publish"),
                    click -> new RestoreDialog(desk, waiting, () -> {
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
