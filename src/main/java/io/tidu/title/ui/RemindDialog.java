package io.tidu.title.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.tidu.identity.Actor;
import io.tidu.title.TitleReminding;
import io.tidu.title.WatchFilter;

/** Asks once more before many firms are written to. */
class RemindDialog extends Dialog {

    RemindDialog(TitleReminding reminding, Actor actor, WatchFilter filter, TitleWords.Translation words) {
        setHeaderTitle(words.of("title.life.watch.remind.title"));
        setWidth("min(94vw, 30rem)");
        add(new Paragraph(words.of("title.life.watch.remind.text", TitleReminding.MOST)));
        var remind = new Button(words.of("title.life.watch.remind.do"), click -> {
            close();
            int reminded = reminding.remind(actor, filter);
            Notification.show(words.of("title.life.watch.reminded", reminded), 5000, Notification.Position.BOTTOM_START)
                    .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        });
        remind.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        remind.setDisableOnClick(true);
        var cancel = new Button(words.of("title.life.watch.remind.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, remind);
    }
}
