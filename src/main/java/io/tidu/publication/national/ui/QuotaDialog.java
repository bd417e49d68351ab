package io.tidu.publication.national.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.publication.national.NationalRound;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** How many the province may recommend, and which document says so. */
class QuotaDialog extends Dialog {

    private final UUID key = TimeOrderedId.next();

    QuotaDialog(NationalDesk desk, NationalRound round, Runnable changed) {
        var firms = new IntegerField(getTranslation("publication.national.quota.firms"));
        var document = new TextField(getTranslation("publication.national.quota.document"));
        setHeaderTitle(getTranslation("publication.national.quota.set"));
        setWidth("30rem");
        setMaxWidth("96vw");
        firms.setMin(1);
        firms.setStepButtonsVisible(true);
        firms.setWidthFull();
        firms.setValue(round.quota());
        document.setMaxLength(200);
        document.setWidthFull();
        add(firms, document);
        var save = new Button(getTranslation("publication.national.save"), click -> {
            int wanted = firms.getValue() == null ? 0 : firms.getValue();
            desk.rounds().allow(desk.actor(), round.round().id(), wanted, document.getValue(), key);
            close();
            changed.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.view.cancel"), click -> close()), save);
    }
}
