package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.title.TitleRegister;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredLists implements ListService {

    private final PublishedLists lists;
    private final ListRows rows;
    private final ListEntries entries;
    private final Notices notices;
    private final NoticeRows noticeRows;
    private final NoticeEntries noticeEntries;
    private final ListMaking making;
    private final FilingsForPublication filings;
    private final TitleRegister titles;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredLists(
            PublishedLists lists,
            ListRows rows,
            ListEntries entries,
            Notices notices,
            NoticeRows noticeRows,
            NoticeEntries noticeEntries,
            ListMaking making,
            FilingsForPublication filings,
            TitleRegister titles,
            Once once,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.entries = entries;
        this.notices = notices;
        this.noticeRows = noticeRows;
        this.noticeEntries = noticeEntries;
        this.making = making;
        this.filings = filings;
        this.titles = titles;
        this.once = once;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ListRow publish(Actor actor, NewList command, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        var number = once.perform(key, actor, "publication.publish", () -> publishOnce(actor, province, command, key));
        return rows.find(number).orElseThrow(NotFound::new);
    }

    private String publishOnce(Actor actor, BureauId province, NewList command, UUID key) {
        var notice = closed(command, province);
        var left = noticeEntries.toBeListed(notice.id());
        if (left.isEmpty()) {
            throw nothingLeft(notice);
        }
        if (lists.existsByProvinceIdAndDocumentNumberAndKind(
                province.value(), command.documentNumber(), notice.leadsTo())) {
            throw new PublicationRefused.DocumentNumberTaken(command.documentNumber());
        }
        var list = store(province, command, notice, left);
        var next = StoredNotices.following(key);
        filings.list(actor, left, list.number(), next);
        titles.grant(actor, ListMaking.grants(list, left, StoredNotices.following(next)));
        trail.record(actor, "list:" + list.number(), "PUBLISHED", null, list.digest());
        events.publishEvent(new PublicationMoved.ListPublished(list.number(), clock.instant()));
        return list.number();
    }

    private PublicationRefused nothingLeft(NoticeRow notice) {
        if (notice.listNumber() != null) {
            return new PublicationRefused.PublishedBefore(notice.listNumber());
        }
        return notice.disputed() > 0
                ? new PublicationRefused.AllUnderObjection(notice.disputed())
                : new PublicationRefused.NobodyLeft();
    }

    private NoticeRow closed(NewList command, BureauId province) {
        var notice = notices.toChange(command.notice().value())
                .filter(found -> found.isOf(province.value()))
                .orElseThrow(NotFound::new);
        notice.require(NoticeStatus.CLOSED);
        return noticeRows.find(notice.id(), province).orElseThrow(NotFound::new);
    }

    private ListRow store(BureauId province, NewList command, NoticeRow notice, List<NoticeEntry> left) {
        var list = making.row(command, notice, left);
        var id = ListId.next();
        int supplement = rows.numbersOf(notice.id()).size();
        lists.saveAndFlush(new PublishedList(id, notice.id(), supplement, province.value(), list, clock.instant()));
        entries.add(id, left);
        return list;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListRow> lists(Actor actor, int offset, int limit) {
        return rows.ofProvince(PublicationPolicy.requireReader(actor), offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Actor actor) {
        return rows.countOfProvince(PublicationPolicy.requireReader(actor));
    }
}
