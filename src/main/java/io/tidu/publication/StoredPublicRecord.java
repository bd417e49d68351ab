package io.tidu.publication;

import io.tidu.shared.Zone;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Every read is one statement, so there is nothing a transaction would hold together. */
@Service
class StoredPublicRecord implements PublicRecord {

    private final ListRows lists;
    private final ListEntries listEntries;
    private final NoticeRows notices;
    private final NoticeEntries noticeEntries;
    private final PublishedFiles files;
    private final Clock clock;

    StoredPublicRecord(
            ListRows lists,
            ListEntries listEntries,
            NoticeRows notices,
            NoticeEntries noticeEntries,
            PublishedFiles files,
            Clock clock) {
        this.lists = lists;
        this.listEntries = listEntries;
        this.notices = notices;
        this.noticeEntries = noticeEntries;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<ListRow> lists(ListFilter filter, int offset, int limit) {
        return lists.newest(filter, offset, limit);
    }

    @Override
    public int countLists(ListFilter filter) {
        return lists.count(filter);
    }

    @Override
    public Optional<ListRow> list(String number) {
        return lists.find(number);
    }

    @Override
    public List<ListEntry> listEntries(String number, EntryFilter filter, int offset, int limit) {
        return listEntries.page(number, filter, offset, limit);
    }

    @Override
    public int countListEntries(String number, EntryFilter filter) {
        return listEntries.count(number, filter);
    }

    @Override
    public List<PlaceCount> listPlaces(String number) {
        return listEntries.places(number);
    }

    @Override
    public List<ListChange> listChanges(ListRow list) {
        return files.content(list).changes();
    }

    @Override
    public void write(ListRow list, ListFormat format, OutputStream out) throws IOException {
        files.write(list, format, out);
    }

    @Override
    public List<NoticeRow> notices(int offset, int limit) {
        return notices.opened(offset, limit);
    }

    @Override
    public int countNotices() {
        return notices.countOpened();
    }

    @Override
    public List<NoticeRow> runningNotices(int limit) {
        return notices.running(LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI), limit);
    }

    @Override
    public Optional<NoticeRow> notice(String number) {
        return notices.opened(number);
    }

    @Override
    public List<NoticeEntry> noticeEntries(NoticeId id, EntryFilter filter, int offset, int limit) {
        return noticeEntries.page(id, filter, offset, limit).stream()
                .map(NoticeEntry::withoutReason)
                .toList();
    }

    @Override
    public int countNoticeEntries(NoticeId id, EntryFilter filter) {
        return noticeEntries.count(id, filter);
    }

    @Override
    public List<PlaceCount> noticePlaces(NoticeId id) {
        return noticeEntries.places(id);
    }

    @Override
    public List<String> listsOf(NoticeId id) {
        return lists.numbersOf(id);
    }
}
