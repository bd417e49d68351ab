package io.tidu.publication;

import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The firms of published lists. */
@Component
class ListEntries {

    private static final int BATCH = 500;

    private static final String OF_LIST =
            "published_list_entry where list_id = (select id from published_list where number = :of)";

    private static final String COLUMNS = "position, " + PublicFirmColumns.NAMES;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final FirmTable<ListEntry> firms;

    ListEntries(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
        this.firms = new FirmTable<>(jdbc, COLUMNS, OF_LIST, "position", ListEntries::entry);
    }

    /** Copies the firms of a notice, which are in the order of the list, position by position. */
    void add(ListId list, List<NoticeEntry> inOrder) {
        var key = RowKey.bytes(list.value());
        var position = new int[] {0};
        var insert = "insert into published_list_entry (list_id, position, filing_id, enterprise_id, "
                + PublicFirmColumns.NAMES + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        template.batchUpdate(insert, inOrder, BATCH, (row, entry) -> {
            row.setBytes(1, key);
            row.setInt(2, ++position[0]);
            row.setBytes(3, RowKey.bytes(entry.filing().value()));
            row.setBytes(4, RowKey.bytes(entry.enterprise().value()));
            PublicFirmColumns.write(entry.firm(), row, 5);
        });
    }

    /** The next ones after a position, so that a long list is read in short pieces. */
    List<ListEntry> after(String number, int position, int limit) {
        return jdbc.sql("select " + COLUMNS + " from " + OF_LIST
                        + " and position > :position order by position limit :limit")
                .param("of", number)
                .param("position", position)
                .param("limit", limit)
                .query(ListEntries::entry)
                .list();
    }

    List<ListEntry> page(String number, EntryFilter filter, int offset, int limit) {
        return firms.page(number, filter, offset, limit);
    }

    int count(String number, EntryFilter filter) {
        return firms.count(number, filter);
    }

    List<PlaceCount> places(String number) {
        return firms.places(number);
    }

    private static ListEntry entry(ResultSet row, int index) throws SQLException {
        return new ListEntry(row.getInt("position"), PublicFirmColumns.firm(row));
    }
}
