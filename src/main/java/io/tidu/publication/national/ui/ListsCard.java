package io.tidu.publication.national.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.tidu.publication.national.NationalRound;
import io.tidu.publication.national.RecommendationRow;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The lists of recommendations: to be downloaded, and said to be sent. */
class ListsCard extends Div {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final NationalDesk desk;
    private final Runnable changed;

    ListsCard(NationalDesk desk, NationalRound round, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("tidu-card", "tidu-objection-card");
        add(new H2(getTranslation("publication.national.lists")));
        if (round.lists().isEmpty()) {
            var none = new Paragraph(getTranslation("publication.national.lists.none"));
            none.addClassName("tidu-soft");
            add(none);
        }
        round.lists().forEach(list -> add(line(list)));
    }

    private Div line(RecommendationRow list) {
        var about = new Span(getTranslation(
                "publication.national.lists.about",
                list.number(),
                list.datedOn().toString(),
                list.firms(),
                list.madeBy()));
        about.addClassName("tidu-soft");
        var name = new Div(new Span(list.title()), about);
        name.addClassName("tidu-publication-name");
        var actions = new Div(state(list), download(list));
        actions.addClassName("tidu-publication-actions");
        if (list.sentOn() == null && desk.mayChange()) {
            var send = new Button(
                    getTranslation("publication.national.send"), click -> new SendDialog(desk, list, changed).open());
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            actions.add(send, discard(list));
        }
        var line = new Div(name, actions);
        line.addClassName("tidu-national-line");
        return line;
    }

    private Span state(RecommendationRow list) {
        var tag = new Span(
                list.sentOn() == null
                        ? getTranslation("publication.national.unsent")
                        : getTranslation(
                                "publication.national.sentOn", list.sentOn().toString()));
        tag.addClassNames("tidu-tag", list.sentOn() == null ? "accent" : "met");
        return tag;
    }

    private Anchor download(RecommendationRow list) {
        return new Anchor(
                (DownloadEvent event) -> {
                    event.setFileName(list.title() + ".xlsx");
                    event.setContentType(EXCEL);
                    desk.rounds().write(desk.actor(), list.id(), event.getOutputStream());
                },
                getTranslation("publication.national.download"));
    }

    private Button discard(RecommendationRow list) {
        UUID key = TimeOrderedId.next();
        var button = new Button(getTranslation("publication.national.discard"), click -> {
            var sure = new ConfirmDialog(
                    getTranslation("publication.national.discard"),
                    getTranslation("publication.national.discard.ask", list.number()),
                    getTranslation("publication.national.discard"),
                    yes -> {
                        desk.rounds().discard(desk.actor(), list.id(), key);
                        changed.run();
                    });
            sure.setCancelable(true);
            sure.setCancelText(getTranslation("publication.view.cancel"));
            sure.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
