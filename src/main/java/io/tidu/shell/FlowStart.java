package io.tidu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.tidu.shared.RuleViolation;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Sets what every screen behind the login has: the person's language, and words instead of stack traces. */
@Component
class FlowStart implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(FlowStart.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new PackedAnswers());
        event.getSource()
                .addUIInitListener(
                        opened -> opened.getUI().setLocale(Languages.of(chosen(VaadinRequest.getCurrent()))));
        event.getSource()
                .addSessionInitListener(
                        begun -> begun.getSession().setErrorHandler(error -> tell(error.getThrowable())));
    }

    private static String chosen(VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(Languages.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Whoever closed the window before the answer came needs no words, and nobody else has to read of it. */
    static void tell(Throwable problem) {
        if (DisconnectedClientHelper.isClientDisconnectedException(problem)) {
            log.debug("The person has left", problem);
            return;
        }
        var violation = violationIn(problem);
        if (violation == null) {
            log.error("A screen failed", problem);
        }
        var ui = UI.getCurrent();
        if (ui != null) {
            var text = violation == null
                    ? ui.getTranslation("shell.error.unexpected")
                    : ui.getTranslation(
                            violation.messageKey(), violation.arguments().toArray());
            Notification.show(text, 8000, Notification.Position.TOP_CENTER)
                    .addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
    }

    private static @Nullable RuleViolation violationIn(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return violation;
            }
        }
        return null;
    }
}
