package io.tidu.shell;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where to open it, in one line, last of all. */
@Component
class WhereToOpen {

    private static final Logger log = LoggerFactory.getLogger(WhereToOpen.class);

    private final MessageSource messages;
    private final Environment environment;

    WhereToOpen(MessageSource messages, Environment environment) {
        this.messages = messages;
        this.environment = environment;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null
                && context.getWebServer().getPort() > 0) {
            var address = address(context.getWebServer().getPort());
            log.info("{}  |  {}", line(Locale.SIMPLIFIED_CHINESE, address), line(Locale.ENGLISH, address));
        }
    }

    private String address(int port) {
        var scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        var path = environment.getProperty("server.servlet.context-path", "");
        return scheme + "://localhost:" + port + path + "/";
    }

    private String line(Locale locale, String address) {
        return messages.getMessage("start.open", new Object[] {address}, locale);
    }
}
