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

    private static final String OF_LIST = """
            from published_list_entry where list_id = (select id from published_list where number = :number)""";

    private static final String COLUMNS =
            "select position, name, credit_code, city_code, city_name, county_code, county_name, product ";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ListEntries(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Copies the firms of a notice, which are in the order of the list, position by position. */
    void add(ListId list, List<NoticeEntry> inOrder) {
        var key = RowKey.bytes(list.value());
        var position = new int[] {0};
        template.batchUpdate("""
                insert into published_list_entry (list_id, position, filing_id, enterprise_id, name, credit_code, city_code,
                    city_name, county_code, county_name, product)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", inOrder, BATCH, (row, entry) -> {
            var firm = entry.firm();
            row.setBytes(1, key);
            row.setInt(2, ++position[0]);
            row.setBytes(3, RowKey.bytes(entry.filing().value()));
            row.setBytes(4, RowKey.bytes(entry.enterprise().value()));
            row.setString(5, firm.name());
            row.setString(6, firm.creditCode());
            row.setString(7, firm.cityCode());
            row.setString(8, firm.cityName());
            row.setString(9, firm.countyCode());
            row.setString(10, firm.countyName());
            row.setString(11, firm.product());
        });
    }

    /** The next ones after a position, so that a long list is read in short pieces. */
    List<ListEntry> after(String number, int position, int limit) {
        return jdbc.sql(COLUMNS + OF_LIST + " and position > :position order by position limit :limit")
                .param("number", number)
                .param("position", position)
                .param("limit", limit)
                .query(ListEntries::entry)
                .list();
    }

    List<ListEntry> page(String number, EntryFilter filter, int offset, int limit) {
        var search = new EntrySearch(filter);
        return search.bind(jdbc.sql(COLUMNS + OF_LIST + search.condition()
                                + " order by position limit :limit offset :offset")
                        .param("number", number))
                .param("limit", limit)
                .param("offset", offset)
                .query(ListEntries::entry)
                .list();
    }

    int count(String number, EntryFilter filter) {
        var search = new EntrySearch(filter);
        return search.bind(jdbc.sql("select count(*) " + OF_LIST + search.condition())
                        .param("number", number))
                .query(Integer.class)
                .single();
    }

    List<PlaceCount> places(String number) {
        return jdbc.sql("select city_code, city_name, county_code, county_name, count(*) as firms " + OF_LIST + """
                         group by city_code, city_name, county_code, county_name order by city_code, county_code""")
                .param("number", number)
                .query(PublicFirmColumns::place)
                .list();
    }

    private static ListEntry entry(ResultSet row, int index) throws SQLException {
        return new ListEntry(row.getInt("position"), PublicFirmColumns.firm(row));
    }
}
