package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.Once;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.GrantTitles.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the titles of a list that publication decided into the register, all or none. */
@Component
class TitleGrants {

    private final Titles titles;
    private final TitleLists lists;
    private final TitleTypes types;
    private final TitleAccess access;
    private final Regions regions;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    TitleGrants(
            Titles titles,
            TitleLists lists,
            TitleTypes types,
            TitleAccess access,
            Regions regions,
            Once once,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.titles = titles;
        this.lists = lists;
        this.types = types;
        this.access = access;
        this.regions = regions;
        this.once = once;
        this.trail = trail;
        this.events = events;
    }

    @Transactional
    public int grant(Actor actor, GrantTitles command) {
        access.requirePublisher(actor, "title.grant.not-allowed");
        var granted =
                once.perform(command.key(), actor, "title.grant", () -> String.valueOf(grantOnce(actor, command)));
        return Integer.parseInt(granted);
    }

    private int grantOnce(Actor actor, GrantTitles command) {
        var until = lastDay(types.require(command.rung()), command.list(), command.validUntil());
        refuseTwice(command.grants());
        titles.lock(command.rung());
        var list = lists.record(command.rung(), command.list(), command.kind());
        var added = granted(command, list, until);
        titles.add(added);
        trail.record(
                actor,
                "title-list:" + command.list().number(),
                "GRANTED",
                null,
                "%s, %d titles until %s".formatted(command.rung(), added.size(), until));
        events.publishEvent(new TitlesGranted(command.rung(), command.list().number(), added.size()));
        return added.size();
    }

    /** The last day a list names, or the one the type rules. */
    static LocalDate lastDay(TitleType type, SourceList list, @Nullable LocalDate named) {
        if (!type.grantable()) {
            throw new TitleRefused.NotGrantable(type.rung());
        }
        var until = named == null ? type.lastDay(list.publishedOn()) : named;
        if (until.isBefore(list.publishedOn())) {
            throw new TitleRefused.ValidityReversed(list.publishedOn(), until);
        }
        return until;
    }

    private static void refuseTwice(List<Grant> grants) {
        var seen = new HashSet<>();
        for (var grant : grants) {
            if (!seen.add(grant.enterprise()) || !seen.add(grant.creditCode())) {
                throw new TitleRefused.NamedTwice(grant.holder());
            }
        }
    }

    private List<Title> granted(GrantTitles command, UUID list, LocalDate until) {
        var from = command.list().publishedOn();
        var holders = command.grants().stream().map(this::holder).toList();
        var held = new HeldAlready(titles.ofHoldersLocked(command.rung(), holders));
        var added = new ArrayList<Title>();
        var renewed = new ArrayList<Title>();
        for (var holder : holders) {
            var current = held.surelyBy(holder).stream()
                    .filter(title -> title.overlaps(from, until))
                    .toList();
            if (current.stream().anyMatch(title -> title.list().equals(list))) {
                continue;
            }
            for (var title : current) {
                if (command.kind() != Kind.RENEWAL || !title.grantedOn().isBefore(from)) {
                    throw new TitleRefused.AlreadyHeld(holder.name(), lists.numberOf(title.list()), title.validUntil());
                }
                renewed.add(title.renewedOn(from));
            }
            added.add(Title.granted(command.rung(), list, holder, from, until));
        }
        titles.end(renewed);
        return added;
    }

    private Holder holder(Grant grant) {
        return new Holder(
                grant.holder(),
                grant.creditCode().value(),
                grant.enterprise(),
                place(grant.county()),
                grant.jurisdiction());
    }

    private Holder.Place place(RegionCode county) {
        return Places.of(regions, county);
    }
}
