package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What follows for the firm when an objection is settled. */
@Component
class ObjectionEffects {

    private final Notices notices;
    private final NoticeEntries entries;
    private final Objections objections;
    private final FilingsForPublication filings;
    private final NoticeNews news;
    private final Clock clock;

    ObjectionEffects(
            Notices notices,
            NoticeEntries entries,
            Objections objections,
            FilingsForPublication filings,
            NoticeNews news,
            Clock clock) {
        this.notices = notices;
        this.entries = entries;
        this.objections = objections;
        this.filings = filings;
        this.news = news;
        this.clock = clock;
    }

    Notice lock(ObjectionRow row) {
        return notices.toChange(row.notice().value()).orElseThrow(NotFound::new);
    }

    /** Of several objections that are founded the first takes the firm out; the others find it out. */
    void upheld(Actor actor, Notice notice, ObjectionRow row, String decision, UUID key) {
        var entry = entry(row);
        if (entry.isIn()) {
            filings.uphold(actor, row.filing(), decision, StoredNotices.following(key));
            entries.holdBack(notice.id(), row.filing(), today(), "异议 " + row.number() + " 成立");
            news.takenOut(actor, notice, entry, row.number());
        }
    }

    /** While the notice runs nothing has to be done: closing it takes the firm along unless something else is open. */
    void dismissed(Actor actor, Notice notice, ObjectionRow row, UUID key) {
        var entry = entry(row);
        if (notice.status() == NoticeStatus.CLOSED
                && entry.isIn()
                && objections.open(row).isEmpty()) {
            filings.closeNotice(actor, List.of(entry), notice.reference(), StoredNotices.following(key));
        }
    }

    private NoticeEntry entry(ObjectionRow row) {
        return entries.find(row.notice(), row.filing()).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }
}
