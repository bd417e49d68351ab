package io.tidu.title;

import static java.util.stream.Collectors.groupingBy;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.Once;
import io.tidu.shared.CreditCode;
import io.tidu.title.CancelTitles.Cancel;
import io.tidu.title.TitlesCancelled.Lost;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the titles that a published list takes away, and records what follows. */
@Component
class TitleCancelling {

    private final JdbcClient jdbc;
    private final Titles titles;
    private final TitleBars bars;
    private final TitleTypes types;
    private final TitleAccess access;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TitleCancelling(
            JdbcClient jdbc,
            Titles titles,
            TitleBars bars,
            TitleTypes types,
            TitleAccess access,
            Once once,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.bars = bars;
        this.types = types;
        this.access = access;
        this.once = once;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    int cancel(Actor actor, CancelTitles command) {
        access.requirePublisher(actor, "title.cancel.not-allowed");
        types.require(command.rung());
        return Integer.parseInt(
                once.perform(command.key(), actor, "title.cancel", () -> String.valueOf(cancelOnce(actor, command))));
    }

    /** The lock of the rung first, as whoever grants takes it: a renewal is then wholly before or wholly after. */
    private int cancelOnce(Actor actor, CancelTitles command) {
        titles.lock(command.rung());
        var held = held(command);
        var ended = new ArrayList<Title>();
        var lost = new ArrayList<Lost>();
        for (var cancel : command.titles()) {
            var cause = cancel.rule().cause();
            for (var title : current(held, cancel, command)) {
                ended.add(title.cancelledOn(command.on(), cause, command.listNumber()));
                lost.add(new Lost(cancel.code(), title.holder().enterprise(), cause));
            }
            bar(cancel, command);
        }
        titles.end(ended);
        trail.record(
                actor,
                "title-list:" + command.listNumber(),
                "CANCELLED",
                null,
                "%s, %d titles on %s".formatted(command.rung(), ended.size(), command.on()));
        events.publishEvent(new TitlesCancelled(command.rung(), command.listNumber(), command.on(), lost));
        return ended.size();
    }

    /** What they hold on that day or will hold later, by code; a review under way may carry a title beyond its last day. */
    private Map<String, List<Title>> held(CancelTitles command) {
        var codes = command.titles().stream()
                .map(Cancel::code)
                .map(CreditCode::value)
                .distinct()
                .toList();
        return codes.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select t.* from title t where t.rung = :rung and t.credit_code in (:codes) and t.ended_on is null"
                                        + " and (t.valid_until >= :day or " + HeldOn.CARRIED + ") for update")
                        .param("rung", command.rung())
                        .param("day", command.on())
                        .param("codes", codes)
                        .query(TitleColumns::title)
                        .list()
                        .stream()
                        .collect(groupingBy(
                                title -> String.valueOf(title.holder().creditCode())));
    }

    private static List<Title> current(Map<String, List<Title>> held, Cancel cancel, CancelTitles command) {
        var current = held.getOrDefault(cancel.code().value(), List.of());
        if (current.isEmpty()) {
            throw new TitleRefused.NotHeld(cancel.holder(), command.on());
        }
        return current;
    }

    private void bar(Cancel cancel, CancelTitles command) {
        var bar = cancel.rule().bar();
        if (bar == null) {
            return;
        }
        LocalDate until = bar.lastDay(command.on());
        bar.rungs()
                .forEach(rung -> bars.add(
                        new TitleBar(
                                cancel.code(),
                                rung,
                                cancel.rule().cause(),
                                command.on(),
                                until,
                                cancel.rule().clause(),
                                command.listNumber()),
                        clock.instant()));
    }
}
