package io.tidu.publication;

import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads notices as rows, one query a page. */
@Component
class NoticeRows {

    private static final String SELECT = """
            select notice.*, published_list.number as list_number,
                (select count(*) from notice_entry where notice_id = notice.id) as entries,
                (select count(held_back_on) from notice_entry where notice_id = notice.id) as held_back,
                (select count(distinct filing_id) from objection where notice_id = notice.id and status = 'OPEN') as disputed,
                (select coalesce(sum(case when edition = 1 then entry_count else added_count end), 0)
                    from published_list listed where listed.notice_id = notice.id) as listed
            from notice left join published_list on published_list.notice_id = notice.id
                and published_list.supplement = 0 and published_list.edition = 1
            """;

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NoticeRow> find(NoticeId id, BureauId province) {
        return jdbc.sql(SELECT + "where notice.id = :id and notice.province_id = :province")
                .param("id", RowKey.bytes(id.value()))
                .param("province", RowKey.bytes(province.value()))
                .query(NoticeRows::row)
                .optional();
    }

    List<NoticeRow> ofProvince(BureauId province, int offset, int limit) {
        return jdbc.sql(SELECT + """
                        where notice.province_id = :province
                        order by (notice.status = 'DRAFT') desc, notice.opens_on desc, notice.number desc, notice.created_at desc
                        limit :limit offset :offset""")
                .param("province", RowKey.bytes(province.value()))
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeRows::row)
                .list();
    }

    int countOfProvince(BureauId province) {
        return jdbc.sql("select count(*) from notice where province_id = :province")
                .param("province", RowKey.bytes(province.value()))
                .query(Integer.class)
                .single();
    }

    Optional<NoticeRow> opened(String number) {
        return jdbc.sql(SELECT + "where notice.number = :number")
                .param("number", number)
                .query(NoticeRows::row)
                .optional();
    }

    List<NoticeRow> opened(int offset, int limit) {
        return jdbc.sql(SELECT + """
                        where notice.status <> 'DRAFT'
                        order by (notice.status = 'RUNNING') desc, notice.opens_on desc, notice.number desc
                        limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeRows::row)
                .list();
    }

    int countOpened() {
        return jdbc.sql("select count(*) from notice where status <> 'DRAFT'")
                .query(Integer.class)
                .single();
    }

    List<NoticeRow> running(LocalDate today, int limit) {
        return jdbc.sql(SELECT + """
                        where notice.status = 'RUNNING' and notice.closes_on >= :today
                        order by notice.closes_on, notice.number limit :limit""")
                .param("today", today)
                .param("limit", limit)
                .query(NoticeRows::row)
                .list();
    }

    private static NoticeRow row(ResultSet row, int index) throws SQLException {
        int workingDays = row.getInt("working_days");
        var opensOn = row.getObject("opens_on", LocalDate.class);
        var closesOn = row.getObject("closes_on", LocalDate.class);
        return new NoticeRow(
                new NoticeId(RowKey.uuid(row.getBytes("id"))),
                row.getString("number"),
                row.getString("issuer"),
                row.getString("rung"),
                ListKind.valueOf(row.getString("leads_to")),
                row.getInt("batch_year"),
                row.getInt("batch"),
                new NoticeText(
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("business_contact"),
                        row.getString("discipline_contact")),
                workingDays,
                NoticeStatus.valueOf(row.getString("status")),
                opensOn == null || closesOn == null ? null : new NoticeWindow(opensOn, workingDays, closesOn),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("entries"),
                row.getInt("held_back"),
                row.getInt("disputed"),
                row.getInt("listed"),
                row.getString("list_number"));
    }
}
