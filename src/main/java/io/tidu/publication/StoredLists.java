package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles;
import io.tidu.title.SourceList;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleTypes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final NumberSeries numbers;
    private final FilingsForPublication filings;
    private final TitleRegister titles;
    private final TitleTypes types;
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
            NumberSeries numbers,
            FilingsForPublication filings,
            TitleRegister titles,
            TitleTypes types,
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
        this.numbers = numbers;
        this.filings = filings;
        this.titles = titles;
        this.types = types;
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
        var left = noticeEntries.in(notice.id());
        if (left.isEmpty()) {
            throw new PublicationRefused.NobodyLeft();
        }
        var list = store(province, command, notice, left);
        var next = StoredNotices.following(key);
        filings.list(actor, left, list.number(), next);
        titles.grant(actor, grants(list, left, StoredNotices.following(next)));
        trail.record(actor, "list:" + list.number(), "PUBLISHED", null, list.digest());
        events.publishEvent(new PublicationMoved.ListPublished(list.number(), clock.instant()));
        return list.number();
    }

    private NoticeRow closed(NewList command, BureauId province) {
        var notice = notices.toChange(command.notice().value())
                .filter(found -> found.isOf(province.value()))
                .orElseThrow(NotFound::new);
        notice.require(NoticeStatus.CLOSED);
        rows.numberOf(notice.id()).ifPresent(number -> {
            throw new PublicationRefused.PublishedBefore(number);
        });
        if (lists.existsByProvinceIdAndDocumentNumberAndKind(
                province.value(), command.documentNumber(), notice.leadsTo())) {
            throw new PublicationRefused.DocumentNumberTaken(command.documentNumber());
        }
        return noticeRows.find(notice.id(), province).orElseThrow(NotFound::new);
    }

    private ListRow store(BureauId province, NewList command, NoticeRow notice, List<NoticeEntry> left) {
        var list = withDigest(row(command, notice, left.size()), left);
        var id = ListId.next();
        lists.saveAndFlush(new PublishedList(id, notice.id(), province.value(), list, clock.instant()));
        entries.add(id, left);
        return list;
    }

    private ListRow row(NewList command, NoticeRow notice, int count) {
        var type = types.require(notice.rung());
        var today = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
        return new ListRow(
                numbers.next(notice.leadsTo(), today.getYear()),
                command.documentNumber(),
                notice.leadsTo(),
                notice.publicNumber(),
                notice.issuer(),
                notice.rung(),
                type.nameZh(),
                notice.year(),
                notice.batch(),
                command.title(),
                command.body(),
                today,
                type.lastDay(today),
                count,
                "");
    }

    private static ListRow withDigest(ListRow row, List<NoticeEntry> left) {
        var inOrder = new ArrayList<ListEntry>();
        left.forEach(entry -> inOrder.add(new ListEntry(inOrder.size() + 1, entry.firm())));
        return row.withDigest(CanonicalList.digest(row, inOrder));
    }

    private static GrantTitles grants(ListRow list, List<NoticeEntry> left, UUID key) {
        return new GrantTitles(
                key,
                list.rung(),
                new SourceList(list.number(), list.title(), list.publishedOn()),
                list.kind() == ListKind.REVIEW_PASSED ? GrantTitles.Kind.RENEWAL : GrantTitles.Kind.RECOGNITION,
                list.validUntil(),
                left.stream().map(StoredLists::grant).toList());
    }

    private static GrantTitles.Grant grant(NoticeEntry entry) {
        var firm = entry.firm();
        return new GrantTitles.Grant(
                entry.enterprise(),
                new CreditCode(firm.creditCode()),
                firm.name(),
                new RegionCode(firm.countyCode()),
                entry.jurisdiction());
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
