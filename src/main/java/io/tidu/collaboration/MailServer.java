package io.tidu.collaboration;

import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server that {@code spring.mail.host} names, if it does. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;

    MailServer(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    /** Without one nothing is put into the outbox: what nobody will ever send must not pile up. */
    boolean isThere() {
        return sender.getIfAvailable() != null;
    }

    MimeMessage letter() {
        return sender.getObject().createMimeMessage();
    }

    void send(MimeMessage letter) {
        sender.getObject().send(letter);
    }
}
