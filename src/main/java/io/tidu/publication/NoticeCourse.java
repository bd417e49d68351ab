package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.WorkingDays;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The steps of a notice that is locked: before the public, one firm less, ended. Each answers its reference. */
@Component
class NoticeCourse {

    private final Notices notices;
    private final NoticeEntries entries;
    private final EntryConflicts conflicts;
    private final NumberSeries numbers;
    private final FilingsForPublication filings;
    private final NoticeDrafting drafting;
    private final NoticeNews news;
    private final WorkingDays calendar;
    private final Clock clock;

    NoticeCourse(
            Notices notices,
            NoticeEntries entries,
            EntryConflicts conflicts,
            NumberSeries numbers,
            FilingsForPublication filings,
            NoticeDrafting drafting,
            NoticeNews news,
            WorkingDays calendar,
            Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.conflicts = conflicts;
        this.numbers = numbers;
        this.filings = filings;
        this.drafting = drafting;
        this.news = news;
        this.calendar = calendar;
        this.clock = clock;
    }

    String open(Actor actor, Notice notice, UUID key) {
        notice.require(NoticeStatus.DRAFT);
        var firms = drafting.asToday(actor, notice);
        notice.open(numbers.next(ListKind.PUBLICITY, today().getYear()), today(), calendar);
        filings.announce(actor, firms, notice.reference(), key);
        notices.saveAndFlush(notice);
        news.opened(actor, notice);
        return notice.reference();
    }

    /** Not for whom an objection is open against: that is settled, and not avoided by another notice. */
    String holdBack(Actor actor, Notice notice, FilingId filing, String why, UUID key) {
        notice.require(NoticeStatus.RUNNING);
        var entry = entries.find(notice.id(), filing).orElseThrow(NotFound::new);
        if (!entry.isIn()) {
            throw new PublicationRefused.HeldBackBefore(entry.firm().name());
        }
        if (conflicts.isDisputed(notice.id(), filing)) {
            throw new PublicationRefused.UnderObjection(entry.firm().name());
        }
        filings.holdBack(actor, filing, why, key);
        entries.holdBack(notice.id(), filing, today(), why);
        news.heldBack(actor, notice, entry, why);
        return notice.reference();
    }

    /** Whoever is objected to stays in publicity until that is settled; the rest goes on. */
    String close(Actor actor, Notice notice, UUID key) {
        notice.close(today());
        var undisputed = entries.undisputed(notice.id());
        if (!undisputed.isEmpty()) {
            filings.closeNotice(actor, undisputed, notice.reference(), key);
        }
        notices.saveAndFlush(notice);
        news.closed(actor, notice);
        return notice.reference();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }
}
