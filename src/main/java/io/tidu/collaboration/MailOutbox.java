package io.tidu.collaboration;

import io.tidu.identity.AccountId;
import io.tidu.shared.Attempts;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mails to be sent, in the order of time. A node claims one by a conditional update and has it for the time of the lease; what
 * a killed node had claimed is free again afterwards. The index by due time is where senders meet: what the database gives up there is
 * done again, or a mail that went out would be taken for one that did not.
 */
@Component
class MailOutbox {

    private static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final MailSettings settings;
    private final Clock clock;

    MailOutbox(JdbcClient jdbc, Attempts attempts, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param once the same person gets nothing twice under this key */
    void put(AccountId account, String topic, @Nullable NewsId news, String once) {
        try {
            jdbc.sql("""
                            insert into mail_outbox (id, account_id, topic, news_id, once_key, status, tries, next_at, created_at)
                            values (:id, :account, :topic, :news, :once, 'WAITING', 0, :now, :now)""")
                    .param("id", RowKey.bytes(TimeOrderedId.next()))
                    .param("account", RowKey.bytes(account.value()))
                    .param("topic", topic)
                    .param("news", news == null ? null : RowKey.bytes(news.value()))
                    .param("once", once)
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException already) {
            return;
        }
    }

    List<UUID> due(int most) {
        return jdbc.sql("""
                        select id from mail_outbox where status in ('WAITING', 'SENDING') and next_at <= :now
                        order by next_at limit :most""").param("now", now()).param("most", most).query(byte[].class).list().stream()
                .map(RowKey::uuid)
                .toList();
    }

    /** @return empty if another node was faster, or it was tried often enough */
    Optional<Letter> claim(UUID id) {
        var claim = UUID.randomUUID();
        int claimed = changed(jdbc.sql("""
                        update mail_outbox set status = 'SENDING', tries = tries + 1, claim = :claim, next_at = :until
                        where id = :id and status in ('WAITING', 'SENDING') and next_at <= :now and tries < :most""")
                .param("claim", RowKey.bytes(claim))
                .param("until", now().plus(settings.lease()))
                .param("id", RowKey.bytes(id))
                .param("now", now())
                .param("most", settings.tries()));
        return claimed == 0 ? Optional.empty() : Optional.of(letter(id, claim));
    }

    private Letter letter(UUID id, UUID claim) {
        return jdbc.sql("select id, account_id, topic, news_id, claim, tries from mail_outbox where id = :id")
                .param("id", RowKey.bytes(id))
                .query(Letter.class)
                .single();
    }

    void end(Letter letter, MailStatus how) {
        finish(letter, how, null);
    }

    /** Tries again later, longer and longer; or gives up. */
    void failed(Letter letter, String problem) {
        if (letter.tries() >= settings.tries()) {
            finish(letter, MailStatus.FAILED, problem);
            return;
        }
        changed(jdbc.sql("""
                        update mail_outbox set status = 'WAITING', claim = null, problem = :problem, next_at = :next
                        where id = :id and claim = :claim""")
                .param("problem", problem)
                .param("next", now().plus(DELAYS.get(Math.min(letter.tries(), DELAYS.size()) - 1)))
                .param("id", RowKey.bytes(letter.id()))
                .param("claim", RowKey.bytes(letter.claim())));
    }

    /** What a node was at when it was killed, at the last try: whether it went out is not known, so a person decides. */
    void giveUpWhatWasLost() {
        changed(jdbc.sql("""
                        update mail_outbox set status = 'FAILED', problem = 'LOST', claim = null, ended_at = :now
                        where status = 'SENDING' and next_at <= :now and tries >= :most""").param("now", now()).param("most", settings.tries()));
    }

    /** Takes a mail that was given up into the queue again. @return whether there was one */
    boolean again(UUID id) {
        return changed(jdbc.sql("""
                        update mail_outbox set status = 'WAITING', tries = 0, next_at = :now, ended_at = null
                        where id = :id and status = 'FAILED'""").param("now", now()).param("id", RowKey.bytes(id))) > 0;
    }

    /** What was sent or dropped long ago says nothing to anybody any more. */
    void forget(Duration olderThan) {
        changed(jdbc.sql(
                        "delete from mail_outbox where status in ('SENT', 'DROPPED') and ended_at < :before limit 10000")
                .param("before", now().minus(olderThan)));
    }

    private void finish(Letter letter, MailStatus how, @Nullable String problem) {
        changed(jdbc.sql("""
                        update mail_outbox set status = :how, problem = :problem, claim = null, ended_at = :now
                        where id = :id and claim = :claim""")
                .param("how", how.name())
                .param("problem", problem)
                .param("now", now())
                .param("id", RowKey.bytes(letter.id()))
                .param("claim", RowKey.bytes(letter.claim())));
    }

    private int changed(JdbcClient.StatementSpec statement) {
        return attempts.inTransaction(() -> statement.update());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
