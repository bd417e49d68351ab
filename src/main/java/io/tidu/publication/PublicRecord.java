package io.tidu.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** What anybody may read, without an account: opened notices and published lists. Holds no personal data. */
public interface PublicRecord {

    /** Newest first. */
    List<ListRow> lists(ListFilter filter, int offset, int limit);

    int countLists(ListFilter filter);

    Optional<ListRow> list(String number);

    /** In the order of the list. */
    List<ListEntry> listEntries(String number, EntryFilter filter, int offset, int limit);

    int countListEntries(String number, EntryFilter filter);

    /** How many firms of a list each county has, in the order of the list. */
    List<PlaceCount> listPlaces(String number);

    /** What an edition changed against the one before, in its order; of a first edition nothing. */
    List<ListChange> listChanges(ListRow list);

    /** Writes the file of a list. */
    void write(ListRow list, ListFormat format, OutputStream out) throws IOException;

    /** Opened ones: running first, then the latest first. */
    List<NoticeRow> notices(int offset, int limit);

    int countNotices();

    /** Those that are before the public now. */
    List<NoticeRow> runningNotices(int limit);

    Optional<NoticeRow> notice(String number);

    /** In the order of the list; without the reasons of those held back. */
    List<NoticeEntry> noticeEntries(NoticeId id, EntryFilter filter, int offset, int limit);

    int countNoticeEntries(NoticeId id, EntryFilter filter);

    List<PlaceCount> noticePlaces(NoticeId id);

    /** The numbers of the list that was published from it, and of its supplements in their order, each with its editions. */
    List<String> listsOf(NoticeId id);
}
