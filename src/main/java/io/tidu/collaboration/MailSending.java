package io.tidu.collaboration;

import io.tidu.identity.Mailbox;
import io.tidu.identity.Mailboxes;
import io.tidu.shared.RowKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, one mail after the other, outside of any transaction: a slow mail server holds nothing. */
@Component
class MailSending {

    private static final int AT_A_TIME = 50;
    private static final Duration KEPT = Duration.ofDays(90);

    private final MailServer server;
    private final MailOutbox outbox;
    private final MailWriting writing;
    private final Mailboxes boxes;
    private final ReaderSettings settings;
    private final JdbcClient jdbc;

    MailSending(
            MailServer server,
            MailOutbox outbox,
            MailWriting writing,
            Mailboxes boxes,
            ReaderSettings settings,
            JdbcClient jdbc) {
        this.server = server;
        this.outbox = outbox;
        this.writing = writing;
        this.boxes = boxes;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelayString = "${tidu.mail.look-every:PT10S}")
    void sendDue() {
        if (!server.isThere()) {
            return;
        }
        outbox.giveUpWhatWasLost();
        for (var due = outbox.due(AT_A_TIME); !due.isEmpty(); due = outbox.due(AT_A_TIME)) {
            due.forEach(id -> outbox.claim(id).ifPresent(this::send));
        }
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "Asia/Shanghai")
    void forgetOldOnes() {
        outbox.forget(KEPT);
    }

    private void send(Letter letter) {
        var box = boxes.ofAccounts(List.of(letter.accountId()));
        if (box.isEmpty() || isNoneOf(box.getFirst(), letter)) {
            outbox.end(letter, MailStatus.DROPPED);
            return;
        }
        attempt(
                letter,
                sending -> server.send(writing.write(sending, box.getFirst().address())));
    }

    private void attempt(Letter letter, Consumer<Letter> sending) {
        try {
            sending.accept(letter);
        } catch (MailException refused) {
            outbox.failed(letter, MailTrouble.of(refused));
            return;
        }
        outbox.end(letter, MailStatus.SENT);
    }

    /** Nobody is told by mail that it is their turn when it no longer is, nor of a firm they keep away from by now. */
    private boolean isNoneOf(Mailbox box, Letter letter) {
        UUID news = letter.newsId();
        var relatedTo = settings.reading(Reader.of(box)).relatedTo();
        return news != null
                && jdbc.sql("""
                        select count(*) from news
                        where id = :id and (settled_at is not null or not_related_to in (:firms))""")
                                .param("id", RowKey.bytes(news))
                                .param(
                                        "firms",
                                        relatedTo.stream().map(RowKey::bytes).toList())
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
