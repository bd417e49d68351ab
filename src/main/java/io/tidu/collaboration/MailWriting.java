package io.tidu.collaboration;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Writes a mail: what it is about in one sentence and where to read it. No firm, no number, no reason, no figure: mails lie
 * about unprotected, and whoever may read more logs in.
 */
@Component
class MailWriting {

    private final MailServer server;
    private final MailSettings settings;
    private final ReaderSettings readers;
    private final MessageSource messages;
    private final String user;

    MailWriting(
            MailServer server,
            MailSettings settings,
            ReaderSettings readers,
            MessageSource messages,
            @Value("${spring.mail.username:}") String user) {
        this.server = server;
        this.settings = settings;
        this.readers = readers;
        this.messages = messages;
        this.user = user;
    }

    MimeMessage write(Letter letter, String address) {
        var locale = readers.language(letter.accountId());
        var sentence = say(letter.messageKey(), locale);
        var message = server.letter();
        try {
            var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(from());
            mail.setTo(address);
            mail.setSubject(say("collaboration.mail.subject", locale, sentence));
            mail.setText(
                    say("collaboration.mail.body", locale, sentence, link(letter), settings.link("news/settings")));
            message.setHeader("Message-ID", messageId(letter));
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        return message;
    }

    /** Made of the row and nothing else: should a mail go out twice, both have the same one. */
    private String messageId(Letter letter) {
        return "<" + letter.id() + "@" + settings.host() + ">";
    }

    private String link(Letter letter) {
        return settings.link(letter.newsId() == null ? "news" : "news/" + letter.newsId());
    }

    private String from() {
        var from = settings.from();
        if (from != null && !from.isBlank()) {
            return from;
        }
        return user.contains("@") ? user : "tidu@" + settings.host();
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
