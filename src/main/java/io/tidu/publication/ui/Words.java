package io.tidu.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.tidu.title.TitleTypes;
import java.util.Locale;

/** How the sections speak. */
public final class Words {

    private Words() {}

    /** The name of a rung; of one that is gone, its code. */
    public static String rung(TitleTypes types, String code, Locale locale) {
        return types.find(code).map(type -> type.name(locale)).orElse(code);
    }

    /** Says what was done, where it is read without being in the way. */
    public static void done(Component from, String key, Object... arguments) {
        Notification.show(from.getTranslation(key, arguments), 5000, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
