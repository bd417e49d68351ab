package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people choose for themselves; nobody chooses for others. */
@Service
public class NewsPreferences {

    private final ReaderSettings settings;
    private final MailServer server;

    NewsPreferences(ReaderSettings settings, MailServer server) {
        this.settings = settings;
        this.server = server;
    }

    /** Whether mails are sent here at all. */
    public boolean mailsAreSent() {
        return server.isThere();
    }

    @Transactional(readOnly = true)
    public Choices of(Actor actor) {
        return settings.choices(told(actor));
    }

    /**
     * Kept as far as the role knows it; what nobody can switch off in the program stays on.
     *
     * @param language of the mails
     */
    @Transactional
    public void choose(Actor actor, Choices choices, Locale language) {
        settings.choose(told(actor), choices, language);
    }

    private static Reader told(Actor actor) {
        var reader = Reader.of(actor);
        if (!reader.isTold()) {
            throw new NotFound();
        }
        return reader;
    }
}
