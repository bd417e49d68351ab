package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.Mailbox;
import io.tidu.identity.Mailboxes;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.PersonalData;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox for system administrators: what does not go out, and why. To others there is none. */
@Service
public class MailAdministration {

    private final JdbcClient jdbc;
    private final MailOutbox outbox;
    private final MailServer server;
    private final Mailboxes boxes;
    private final AuditTrail trail;
    private final Clock clock;

    MailAdministration(
            JdbcClient jdbc, MailOutbox outbox, MailServer server, Mailboxes boxes, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.server = server;
        this.boxes = boxes;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MailOverview overview(Actor actor) {
        requireAdministrator(actor);
        var today = LocalDate.now(clock).atStartOfDay(Zone.SHANGHAI).toInstant();
        return new MailOverview(
                server.isThere(),
                count("status in ('WAITING', 'SENDING')", today),
                count("status = 'FAILED'", today),
                count("status = 'SENT' and ended_at >= :today", today));
    }

    /** Those given up, and those that were refused and are tried again; the latest first. */
    @Transactional(readOnly = true)
    public List<MailRow> inTrouble(Actor actor, int offset, int limit) {
        requireAdministrator(actor);
        var rows = jdbc.sql("""
                        select id, account_id, topic, status, tries, problem, created_at, next_at from mail_outbox
                        where status = 'FAILED' or (status in ('WAITING', 'SENDING') and problem is not null)
                        order by created_at desc, id desc limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(Row.class)
                .list();
        var accounts = rows.stream().map(Row::accountId).collect(Collectors.toSet());
        var addresses = boxes.ofAccounts(accounts).stream()
                .collect(Collectors.toMap(box -> box.account().value(), Mailbox::address));
        return rows.stream()
                .map(row -> row.shown(addresses.getOrDefault(row.accountId(), "")))
                .toList();
    }

    /** Tries a mail again that was given up. @throws NotFound if it was not, or was taken up meanwhile */
    @Transactional
    public void retry(Actor actor, UUID mail) {
        requireAdministrator(actor);
        if (!outbox.again(mail)) {
            throw new NotFound();
        }
        trail.record(actor, "mail:" + mail, "RETRIED", "FAILED", "WAITING");
    }

    private int count(String which, Instant today) {
        return jdbc.sql("select count(*) from mail_outbox where " + which)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
    }

    private record Row(
            UUID id,
            UUID accountId,
            String topic,
            MailStatus status,
            int tries,
            @Nullable String problem,
            Instant createdAt,
            Instant nextAt) {

        MailRow shown(String address) {
            return new MailRow(
                    id,
                    "collaboration.mail.topic." + topic,
                    PersonalData.maskedEmail(address),
                    status,
                    tries,
                    problem,
                    createdAt,
                    nextAt);
        }
    }
}
