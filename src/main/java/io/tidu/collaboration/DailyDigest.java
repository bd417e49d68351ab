package io.tidu.collaboration;

import io.tidu.identity.AccountId;
import io.tidu.identity.Mailbox;
import io.tidu.identity.Mailboxes;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One mail in the morning for those who want no more, if there is anything new they have not read. */
@Component
class DailyDigest {

    private static final int AT_A_TIME = 500;

    private final MailServer server;
    private final Mailboxes boxes;
    private final ReaderSettings settings;
    private final NewsQueries queries;
    private final MailOutbox outbox;
    private final JdbcClient jdbc;

    DailyDigest(
            MailServer server,
            Mailboxes boxes,
            ReaderSettings settings,
            NewsQueries queries,
            MailOutbox outbox,
            JdbcClient jdbc) {
        this.server = server;
        this.boxes = boxes;
        this.settings = settings;
        this.queries = queries;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    void post(LocalDate today) {
        if (!server.isThere()) {
            return;
        }
        AccountId last = null;
        for (var page = boxes.all(last, AT_A_TIME); !page.isEmpty(); page = boxes.all(last, AT_A_TIME)) {
            page.forEach(box -> post(box, today));
            last = page.getLast().account();
        }
    }

    private void post(Mailbox box, LocalDate today) {
        var reader = Reader.of(box);
        var topics = NewsTopic.namesOf(settings.choices(reader).inDigest());
        if (reader.isTold()
                && !topics.isEmpty()
                && queries.countNewer(reader, settings.reading(reader), topics, since(reader, today)) > 0) {
            outbox.put(box.account(), Letter.DIGEST, null, "digest:" + today);
        }
    }

    /** Since the last such mail; the first looks one day back. */
    private Instant since(Reader reader, LocalDate today) {
        @Nullable
        Instant last = jdbc.sql(
                        "select max(created_at) as at from mail_outbox where account_id = :account and topic = 'DIGEST'")
                .param("account", RowKey.bytes(reader.account()))
                .query(Last.class)
                .single()
                .at();
        return Objects.requireNonNullElse(
                last, today.minusDays(1).atStartOfDay(Zone.SHANGHAI).toInstant());
    }

    private record Last(@Nullable Instant at) {}
}
