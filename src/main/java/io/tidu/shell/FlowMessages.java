package io.tidu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the browser says by itself when the line breaks, the session ends or the program fails, in the person's language. */
@Component
class FlowMessages implements VaadinServiceInitListener {

    private final transient MessageSource messages;

    FlowMessages(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .setSystemMessagesProvider(
                        info -> system(Languages.of(info.getLocale().toLanguageTag())));
        event.getSource().addUIInitListener(opened -> reconnecting(opened.getUI()));
    }

    private void reconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.line.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.line.gone"));
        ui.getPage()
                .executeJs(
                        "const line = window.Vaadin?.connectionIndicator; if (line) line.onlineText = $0",
                        ui.getTranslation("shell.line.back"));
    }

    private SystemMessages system(Locale locale) {
        var system = new CustomizedSystemMessages();
        system.setSessionExpiredCaption(say("shell.session.ended", locale));
        system.setSessionExpiredMessage(say("shell.session.ended.next", locale));
        system.setSessionExpiredNotificationEnabled(true);
        system.setInternalErrorCaption(say("shell.error.title", locale));
        system.setInternalErrorMessage(say("shell.error.unexpected", locale));
        system.setSyncErrorCaption(say("shell.error.title", locale));
        system.setSyncErrorMessage(say("shell.sync.lost", locale));
        system.setCookiesDisabledCaption(say("shell.cookies.off", locale));
        system.setCookiesDisabledMessage(say("shell.cookies.off.next", locale));
        return system;
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
