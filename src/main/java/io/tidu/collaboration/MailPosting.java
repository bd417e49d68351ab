package io.tidu.collaboration;

import io.tidu.identity.Mailbox;
import io.tidu.identity.Mailboxes;
import org.springframework.stereotype.Component;

/** Puts a mail into the outbox for each person who is told and wants to be told so, in the transaction of the cause. */
@Component
class MailPosting {

    private final MailServer server;
    private final Mailboxes boxes;
    private final ReaderSettings settings;
    private final MailOutbox outbox;

    MailPosting(MailServer server, Mailboxes boxes, ReaderSettings settings, MailOutbox outbox) {
        this.server = server;
        this.boxes = boxes;
        this.settings = settings;
        this.outbox = outbox;
    }

    void post(NewsId id, News news) {
        var kind = news.topic().kind();
        if (!server.isThere() || kind.onlyInDigest()) {
            return;
        }
        for (var box : boxes.of(news.to().reader(), news.to().role())) {
            if (isStillThere(box, news.to()) && settings.choices(Reader.of(box)).mailsAtOnce(kind)) {
                outbox.put(box.account(), news.topic().name(), id, "news:" + id.value());
            }
        }
    }

    private static boolean isStillThere(Mailbox box, Audience to) {
        return to.within() == null || to.within().equals(box.affiliated());
    }
}
