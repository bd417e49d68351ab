package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The firms of notices. */
@Component
class NoticeEntries {

    private static final int BATCH = 500;

    private static final String COLUMNS = """
            select filing_id, filing_number, enterprise_id, name, credit_code, city_code, city_name, county_code, county_name,
                   product, county_bureau_id, city_bureau_id, province_bureau_id, held_back_on, held_back_reason
            from notice_entry where notice_id = :notice""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    NoticeEntries(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void add(NoticeId notice, List<NoticeEntry> entries) {
        var key = RowKey.bytes(notice.value());
        template.batchUpdate("""
                insert into notice_entry (notice_id, filing_id, filing_number, enterprise_id, name, credit_code, city_code,
                    city_name, county_code, county_name, product, county_bureau_id, city_bureau_id, province_bureau_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, BATCH, (row, entry) -> {
            var firm = entry.firm();
            row.setBytes(1, key);
            row.setBytes(2, RowKey.bytes(entry.filing().value()));
            row.setString(3, entry.filingNumber());
            row.setBytes(4, RowKey.bytes(entry.enterprise().value()));
            row.setString(5, firm.name());
            row.setString(6, firm.creditCode());
            row.setString(7, firm.cityCode());
            row.setString(8, firm.cityName());
            row.setString(9, firm.countyCode());
            row.setString(10, firm.countyName());
            row.setString(11, firm.product());
            row.setBytes(12, RowKey.bytes(entry.jurisdiction().county()));
            row.setBytes(13, RowKey.bytes(entry.jurisdiction().city()));
            row.setBytes(14, RowKey.bytes(entry.jurisdiction().province()));
        });
    }

    void removeAll(NoticeId notice) {
        jdbc.sql("delete from notice_entry where notice_id = :notice")
                .param("notice", RowKey.bytes(notice.value()))
                .update();
    }

    void holdBack(NoticeId notice, FilingId filing, LocalDate day, String reason) {
        jdbc.sql("""
                update notice_entry set held_back_on = :day, held_back_reason = :reason
                where notice_id = :notice and filing_id = :filing and held_back_on is null""")
                .param("day", day)
                .param("reason", reason)
                .param("notice", RowKey.bytes(notice.value()))
                .param("filing", RowKey.bytes(filing.value()))
                .update();
    }

    Optional<NoticeEntry> find(NoticeId notice, FilingId filing) {
        return jdbc.sql(COLUMNS + " and filing_id = :filing")
                .param("notice", RowKey.bytes(notice.value()))
                .param("filing", RowKey.bytes(filing.value()))
                .query(NoticeEntries::entry)
                .optional();
    }

    /** The firms that are still in, all of them, in the one order. */
    List<NoticeEntry> in(NoticeId notice) {
        return jdbc.sql(COLUMNS + " and held_back_on is null order by city_code, county_code, credit_code")
                .param("notice", RowKey.bytes(notice.value()))
                .query(NoticeEntries::entry)
                .list();
    }

    List<NoticeEntry> page(NoticeId notice, EntryFilter filter, int offset, int limit) {
        var search = new EntrySearch(filter);
        return search.bind(jdbc.sql(COLUMNS + search.condition()
                                + " order by city_code, county_code, credit_code limit :limit offset :offset")
                        .param("notice", RowKey.bytes(notice.value())))
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeEntries::entry)
                .list();
    }

    int count(NoticeId notice, EntryFilter filter) {
        var search = new EntrySearch(filter);
        return search.bind(jdbc.sql("select count(*) from notice_entry where notice_id = :notice" + search.condition())
                        .param("notice", RowKey.bytes(notice.value())))
                .query(Integer.class)
                .single();
    }

    List<PlaceCount> places(NoticeId notice) {
        return jdbc.sql("""
                select city_code, city_name, county_code, county_name, count(*) as firms from notice_entry
                where notice_id = :notice
                group by city_code, city_name, county_code, county_name order by city_code, county_code""")
                .param("notice", RowKey.bytes(notice.value()))
                .query(PublicFirmColumns::place)
                .list();
    }

    /** The name of a firm that waits in another draft with one of these filings. */
    Optional<String> inAnotherDraft(NoticeId notice) {
        return jdbc.sql("""
                select other.name from notice_entry mine
                join notice_entry other on other.filing_id = mine.filing_id and other.notice_id <> mine.notice_id
                join notice on notice.id = other.notice_id and notice.status = 'DRAFT'
                where mine.notice_id = :notice limit 1""")
                .param("notice", RowKey.bytes(notice.value()))
                .query(String.class)
                .optional();
    }

    private static NoticeEntry entry(ResultSet row, int index) throws SQLException {
        return new NoticeEntry(
                new FilingId(RowKey.uuid(row.getBytes("filing_id"))),
                row.getString("filing_number"),
                new EnterpriseId(RowKey.uuid(row.getBytes("enterprise_id"))),
                PublicFirmColumns.firm(row),
                new Jurisdiction(
                        RowKey.uuid(row.getBytes("county_bureau_id")),
                        RowKey.uuid(row.getBytes("city_bureau_id")),
                        RowKey.uuid(row.getBytes("province_bureau_id"))),
                row.getObject("held_back_on", LocalDate.class),
                row.getString("held_back_reason"));
    }
}
