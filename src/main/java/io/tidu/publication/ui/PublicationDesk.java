package io.tidu.publication.ui;

import io.tidu.filing.FilingDesk;
import io.tidu.filing.RoundService;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.publication.ListCorrections;
import io.tidu.publication.ListService;
import io.tidu.publication.NoticeService;
import io.tidu.publication.PublicRecord;
import io.tidu.shared.Regions;
import io.tidu.shared.WorkingDays;
import io.tidu.shared.Zone;
import io.tidu.title.TitleTypes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the sections of the screen work with, and for whom. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PublicationDesk {

    private final Actor actor;
    private final NoticeService notices;
    private final ListService lists;
    private final ListCorrections corrections;
    private final PublicRecord record;
    private final FilingDesk filings;
    private final RoundService rounds;
    private final TitleTypes types;
    private final Regions regions;
    private final WorkingDays calendar;
    private final Clock clock;

    PublicationDesk(
            CurrentActor current,
            NoticeService notices,
            ListService lists,
            ListCorrections corrections,
            PublicRecord record,
            FilingDesk filings,
            RoundService rounds,
            TitleTypes types,
            Regions regions,
            WorkingDays calendar,
            Clock clock) {
        this.actor = current.require();
        this.notices = notices;
        this.lists = lists;
        this.corrections = corrections;
        this.record = record;
        this.filings = filings;
        this.rounds = rounds;
        this.types = types;
        this.regions = regions;
        this.calendar = calendar;
        this.clock = clock;
    }

    Actor actor() {
        return actor;
    }

    /** Only shows or hides buttons: the services decide. */
    boolean mayChange() {
        return actor.is(Role.PUBLISHER);
    }

    NoticeService notices() {
        return notices;
    }

    ListService lists() {
        return lists;
    }

    ListCorrections corrections() {
        return corrections;
    }

    PublicRecord record() {
        return record;
    }

    FilingDesk filings() {
        return filings;
    }

    RoundService rounds() {
        return rounds;
    }

    TitleTypes types() {
        return types;
    }

    Regions regions() {
        return regions;
    }

    WorkingDays calendar() {
        return calendar;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }
}
