package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.title.TitleRegister;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredLists implements ListService {

    private final ListPress press;
    private final ListRows rows;
    private final Notices notices;
    private final NoticeRows noticeRows;
    private final EntriesToday today;
    private final FilingsForPublication filings;
    private final TitleRegister titles;
    private final Once once;

    StoredLists(
            ListPress press,
            ListRows rows,
            Notices notices,
            NoticeRows noticeRows,
            EntriesToday today,
            FilingsForPublication filings,
            TitleRegister titles,
            Once once) {
        this.press = press;
        this.rows = rows;
        this.notices = notices;
        this.noticeRows = noticeRows;
        this.today = today;
        this.filings = filings;
        this.titles = titles;
        this.once = once;
    }

    @Override
    public ListRow publish(Actor actor, NewList command, UUID key) {
        var province = PublicationPolicy.requirePublisher(actor);
        var number = once.perform(key, actor, "publication.publish", () -> publishOnce(actor, province, command, key));
        return rows.find(number).orElseThrow(NotFound::new);
    }

    private String publishOnce(Actor actor, BureauId province, NewList command, UUID key) {
        var notice = closed(command, province);
        var firms = today.toBeListed(notice, command);
        if (firms.isEmpty()) {
            throw nothingLeft(notice);
        }
        var left = firms.stream().map(EntryToday::entry).toList();
        var list = press.publish(actor, ListMaterial.of(command, notice, firms));
        var next = StoredNotices.following(key);
        filings.list(actor, left, list.number(), next);
        titles.grant(actor, ListMaking.grants(list, left, StoredNotices.following(next)));
        return list.number();
    }

    private PublicationRefused nothingLeft(NoticeRow notice) {
        var waiting = today.changed(notice);
        if (!waiting.isEmpty()) {
            return new PublicationRefused.AllChanged(waiting.size());
        }
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

    @Override
    @Transactional(readOnly = true)
    public List<ChangedEntry> changed(Actor actor, NoticeId notice) {
        var province = PublicationPolicy.requireReader(actor);
        return today.changed(noticeRows.find(notice, province).orElseThrow(NotFound::new));
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
