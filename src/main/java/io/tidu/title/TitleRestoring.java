package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.Once;
import io.tidu.shared.RowKey;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a title back that was taken away by mistake, and lifts the bars that came with it. */
@Component
class TitleRestoring {

    private final JdbcClient jdbc;
    private final Titles titles;
    private final TitleLists lists;
    private final TitleBars bars;
    private final TitleAccess access;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    TitleRestoring(
            JdbcClient jdbc,
            Titles titles,
            TitleLists lists,
            TitleBars bars,
            TitleAccess access,
            Once once,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.lists = lists;
        this.bars = bars;
        this.access = access;
        this.once = once;
        this.trail = trail;
        this.events = events;
    }

    boolean restore(Actor actor, RestoreTitles command) {
        access.requirePublisher(actor, "title.cancel.not-allowed");
        return Boolean.parseBoolean(
                once.perform(command.key(), actor, "title.restore", () -> String.valueOf(restoreOnce(actor, command))));
    }

    /** The lock of the rung first, as whoever grants takes it: nobody is granted it in between. */
    private boolean restoreOnce(Actor actor, RestoreTitles command) {
        titles.lock(command.rung());
        bars.lift(
                command.code(), command.takenBy(), command.on(), command.list().number());
        var given = taken(command).filter(title -> !title.validUntil().isBefore(command.on()));
        given.ifPresent(title -> giveBack(title, command));
        trail.record(
                actor,
                "title:" + command.rung() + ":" + command.code().value(),
                "RESTORED",
                null,
                command.list().number());
        events.publishEvent(new TitlesGranted(command.rung(), command.list().number(), given.isPresent() ? 1 : 0));
        return given.isPresent();
    }

    /** Of several periods the one that lasts longest. */
    private Optional<Title> taken(RestoreTitles command) {
        return jdbc.sql("""
                select * from title
                where rung = :rung and credit_code = :code and end_cause = 'CANCELLED' and end_list in (:lists)
                order by valid_until desc, granted_on desc limit 1 for update""")
                .param("rung", command.rung())
                .param("code", command.code().value())
                .param("lists", command.takenBy())
                .query(TitleColumns::title)
                .optional();
    }

    /** @throws TitleRefused.AlreadyHeld if the firm was granted the rung anew meanwhile */
    private void giveBack(Title lost, RestoreTitles command) {
        var holder = lost.holder();
        titles.ofHoldersLocked(command.rung(), List.of(holder)).stream()
                .filter(title -> title.overlaps(command.on(), lost.validUntil()))
                .findFirst()
                .ifPresent(held -> {
                    throw new TitleRefused.AlreadyHeld(holder.name(), lists.numberOf(held.list()), held.validUntil());
                });
        var list = lists.record(command.rung(), command.list(), GrantTitles.Kind.RECOGNITION);
        var again = Title.granted(command.rung(), list, holder, command.on(), lost.validUntil());
        titles.add(List.of(again));
        jdbc.sql("update title set restores = :lost where id = :again")
                .param("lost", RowKey.bytes(lost.id().value()))
                .param("again", RowKey.bytes(again.id().value()))
                .update();
    }
}
