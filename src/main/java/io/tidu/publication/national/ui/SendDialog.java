package io.tidu.publication.national.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.publication.national.RecommendationRow;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** Says on which day a list was sent. From then on its filings are with the ministry. */
class SendDialog extends Dialog {

    private final UUID key = TimeOrderedId.next();

    SendDialog(NationalDesk desk, RecommendationRow list, Runnable sent) {
        var day = new DatePicker(getTranslation("publication.national.send.day"));
        day.setMin(list.datedOn());
        day.setMax(desk.today());
        day.setValue(desk.today());
        setHeaderTitle(getTranslation("publication.national.send"));
        setWidth("34rem");
        setMaxWidth("96vw");
        add(new Paragraph(getTranslation("publication.national.send.ask", list.number(), list.firms())), day);
        var send = new Button(getTranslation("publication.national.send"), click -> {
            day.setInvalid(day.getValue() == null);
            if (day.isInvalid()) {
                return;
            }
            desk.rounds().send(desk.actor(), list.id(), day.getValue(), key);
            close();
            sent.run();
            NationalDesk.done(this, "publication.national.send.done", list.firms());
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.view.cancel"), click -> close()), send);
    }
}
