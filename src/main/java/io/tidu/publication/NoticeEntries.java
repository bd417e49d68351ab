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

    private static final String OF_NOTICE = "notice_entry where notice_id = :of";

    private static final String ORDER = "city_code, county_code, credit_code";

    private static final String COLUMNS = "filing_id, filing_number, enterprise_id, county_bureau_id, city_bureau_id,"
            + " province_bureau_id, held_back_on, held_back_reason, " + PublicFirmColumns.NAMES;

    private static final String IN = " and held_back_on is null";

    private static final String UNDISPUTED =
            " and not exists (select 1 from objection where objection.notice_id = notice_entry.notice_id"
                    + " and objection.filing_id = notice_entry.filing_id and objection.status = 'OPEN')";

    private static final String UNLISTED = " and not exists (select 1 from published_list_entry listed"
            + " where listed.granted_filing_id = notice_entry.filing_id)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final FirmTable<NoticeEntry> firms;

    NoticeEntries(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
        this.firms = new FirmTable<>(jdbc, COLUMNS, OF_NOTICE, ORDER, NoticeEntries::entry);
    }

    void add(NoticeId notice, List<NoticeEntry> entries) {
        var key = RowKey.bytes(notice.value());
        var insert = "insert into notice_entry (notice_id, filing_id, filing_number, enterprise_id, county_bureau_id,"
                + " city_bureau_id, province_bureau_id, " + PublicFirmColumns.NAMES
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        template.batchUpdate(insert, entries, BATCH, (row, entry) -> {
            row.setBytes(1, key);
            row.setBytes(2, RowKey.bytes(entry.filing().value()));
            row.setString(3, entry.filingNumber());
            row.setBytes(4, RowKey.bytes(entry.enterprise().value()));
            row.setBytes(5, RowKey.bytes(entry.jurisdiction().county()));
            row.setBytes(6, RowKey.bytes(entry.jurisdiction().city()));
            row.setBytes(7, RowKey.bytes(entry.jurisdiction().province()));
            PublicFirmColumns.write(entry.firm(), row, 8);
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
        return select(" and filing_id = :filing", notice)
                .param("filing", RowKey.bytes(filing.value()))
                .query(NoticeEntries::entry)
                .optional();
    }

    Optional<NoticeEntry> findByCode(NoticeId notice, String creditCode) {
        return select(" and credit_code = :code", notice)
                .param("code", creditCode)
                .query(NoticeEntries::entry)
                .optional();
    }

    /** The firms that are still in, all of them, in the one order. */
    List<NoticeEntry> in(NoticeId notice) {
        return all(notice, IN);
    }

    /** Those of them against whom nothing is open. */
    List<NoticeEntry> undisputed(NoticeId notice) {
        return all(notice, IN + UNDISPUTED);
    }

    /** Those of them that no list names yet. */
    List<NoticeEntry> toBeListed(NoticeId notice) {
        return all(notice, IN + UNDISPUTED + UNLISTED);
    }

    private List<NoticeEntry> all(NoticeId notice, String which) {
        return select(which + " order by " + ORDER, notice)
                .query(NoticeEntries::entry)
                .list();
    }

    private JdbcClient.StatementSpec select(String rest, NoticeId notice) {
        return jdbc.sql("select " + COLUMNS + " from " + OF_NOTICE + rest).param("of", key(notice));
    }

    List<NoticeEntry> page(NoticeId notice, EntryFilter filter, int offset, int limit) {
        return firms.page(key(notice), filter, offset, limit);
    }

    int count(NoticeId notice, EntryFilter filter) {
        return firms.count(key(notice), filter);
    }

    List<PlaceCount> places(NoticeId notice) {
        return firms.places(key(notice));
    }

    private static byte[] key(NoticeId notice) {
        return RowKey.bytes(notice.value());
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
