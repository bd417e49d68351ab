package io.tidu.publication;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The firms of one notice or of one list, whichever table they stand in: searched, counted and paged in one way.
 *
 * @param columns of a row
 * @param from the table, narrowed to the one whose key is {@code :of}
 * @param order in which the firms stand
 */
record FirmTable<T>(JdbcClient jdbc, String columns, String from, String order, RowMapper<T> row) {

    List<T> page(Object of, EntryFilter filter, int offset, int limit) {
        var search = new EntrySearch(filter);
        return search.bind(
                        select(columns, search.condition() + " order by " + order + " limit :limit offset :offset", of))
                .param("limit", limit)
                .param("offset", offset)
                .query(row)
                .list();
    }

    int count(Object of, EntryFilter filter) {
        var search = new EntrySearch(filter);
        return search.bind(select("count(*)", search.condition(), of))
                .query(Integer.class)
                .single();
    }

    /** How many firms each county has, those held back counted too. */
    List<PlaceCount> places(Object of) {
        var place = "city_code, city_name, county_code, county_name";
        return select(place + ", count(*) as firms", " group by " + place + " order by city_code, county_code", of)
                .query(PublicFirmColumns::place)
                .list();
    }

    private JdbcClient.StatementSpec select(String what, String rest, Object of) {
        return jdbc.sql("select " + what + " from " + from + rest).param("of", of);
    }
}
