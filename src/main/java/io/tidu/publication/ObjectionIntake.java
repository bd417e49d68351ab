package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.publication.statement.Receipt;
import io.tidu.publication.statement.Statement;
import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Enters an objection, with the notice locked, so that neither its closing nor the holding back of the firm comes in between. */
@Component
class ObjectionIntake {

    static final String SERIES = "YY";

    record Entered(ObjectionId id, String receipt) {}

    private final Notices notices;
    private final NoticeEntries entries;
    private final Objections objections;
    private final NumberSeries numbers;
    private final ObjectionNews news;

    ObjectionIntake(
            Notices notices, NoticeEntries entries, Objections objections, NumberSeries numbers, ObjectionNews news) {
        this.notices = notices;
        this.entries = entries;
        this.objections = objections;
        this.numbers = numbers;
        this.news = news;
    }

    Entered enter(Actor visitor, NewObjection objection, NoticeRow seen, int files, Instant arrived) {
        var notice = notices.toChange(seen.id().value()).orElseThrow(NotFound::new);
        if (notice.status() != NoticeStatus.RUNNING) {
            throw late(seen);
        }
        var entry = entries.findByCode(notice.id(), objection.creditCode())
                .filter(NoticeEntry::isIn)
                .orElseThrow(ObjectionRefused.NotInNotice::new);
        var id = ObjectionId.next();
        var number = numbers.next(SERIES, day(arrived).getYear());
        var receipt = Receipt.next(number).text();
        objections.add(id, number, receipt, notice, entry, files, arrived);
        objections.addStatement(id, new Statement(objection.name(), objection.contact(), objection.reason()));
        news.received(
                visitor,
                new ObjectionRef(
                        id,
                        number,
                        entry.filing(),
                        entry.filingNumber(),
                        entry.enterprise(),
                        entry.jurisdiction(),
                        notice.rung()),
                seen.publicNumber(),
                arrived);
        return new Entered(id, receipt);
    }

    /** @throws ObjectionRefused.Late after 24:00 of the last day, by the moment at which it arrived */
    static void requireInTime(NoticeRow notice, Instant arrived) {
        if (notice.status() != NoticeStatus.RUNNING || notice.publicWindow().hasEnded(day(arrived))) {
            throw late(notice);
        }
    }

    private static ObjectionRefused.Late late(NoticeRow notice) {
        var text = notice.text();
        return new ObjectionRefused.Late(
                notice.publicWindow().closesOn().toString(), text.businessContact(), text.disciplineContact());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Zone.SHANGHAI);
    }
}
