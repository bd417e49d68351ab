package io.tidu.publication.national.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.publication.national.NationalRound;
import io.tidu.publication.national.NewRecommendation;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** Says that a list of the ministry is the complete one: whoever was sent and is not on it was not selected. */
class CompleteDialog extends Dialog {

    private final UUID key = TimeOrderedId.next();

    CompleteDialog(NationalDesk desk, NationalRound round, int open, Runnable done) {
        var number = new TextField(getTranslation("publication.national.complete.number"));
        number.setMaxLength(NewRecommendation.NUMBER_LENGTH);
        number.setWidthFull();
        setHeaderTitle(getTranslation("publication.national.complete"));
        setWidth("34rem");
        setMaxWidth("96vw");
        add(new Paragraph(getTranslation("publication.national.complete.ask", open)), number);
        var save = new Button(getTranslation("publication.national.complete.save", open), click -> {
            int left = desk.rounds()
                    .complete(
                            desk.actor(), round.round().id(), number.getValue().strip(), key);
            close();
            done.run();
            NationalDesk.done(this, "publication.national.complete.done", left);
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("publication.view.cancel"), click -> close()), save);
    }
}
