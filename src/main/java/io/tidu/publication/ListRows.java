package io.tidu.publication;

import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads published lists as rows, one query a page. */
@Component
class ListRows {

    private static final String SELECT = """
            select list.*, signed.key_id, signed.algorithm, signed.statement, signed.signature, newer.number as replaced_by
            from published_list list left join list_signature signed on signed.list_id = list.id
                left join published_list newer on newer.corrects_number = list.number
            """;

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ListRow> find(String number) {
        return jdbc.sql(SELECT + "where list.number = :number")
                .param("number", number)
                .query(ListRows::row)
                .optional();
    }

    Optional<ListRow> findByDigest(String digest) {
        return jdbc.sql(SELECT + "where list.digest = :digest limit 1")
                .param("digest", digest)
                .query(ListRows::row)
                .optional();
    }

    Optional<ListRow> findByDocument(String documentNumber) {
        return jdbc.sql(SELECT + "where list.document_number = :document order by list.created_at desc limit 1")
                .param("document", documentNumber)
                .query(ListRows::row)
                .optional();
    }

    /** The list that was published from a notice, its supplements in their order, and the editions of each. */
    List<String> numbersOf(NoticeId notice) {
        return jdbc.sql("select number from published_list where notice_id = :notice order by supplement, edition")
                .param("notice", RowKey.bytes(notice.value()))
                .query(String.class)
                .list();
    }

    /** How many lists a notice led to, editions of one counted once: the place of the next supplement. */
    int supplementsOf(NoticeId notice) {
        return jdbc.sql("select count(*) from published_list where notice_id = :notice and edition = 1")
                .param("notice", RowKey.bytes(notice.value()))
                .query(Integer.class)
                .single();
    }

    List<ListRow> newest(ListFilter filter, int offset, int limit) {
        return bind(
                        filter,
                        jdbc.sql(SELECT + "where true" + condition(filter)
                                + " order by list.published_on desc, list.number desc limit :limit offset :offset"))
                .param("limit", limit)
                .param("offset", offset)
                .query(ListRows::row)
                .list();
    }

    int count(ListFilter filter) {
        return bind(filter, jdbc.sql("select count(*) from published_list list where true" + condition(filter)))
                .query(Integer.class)
                .single();
    }

    List<ListRow> ofProvince(BureauId province, int offset, int limit) {
        return jdbc.sql(SELECT + """
                        where list.province_id = :province
                        order by list.published_on desc, list.number desc limit :limit offset :offset""")
                .param("province", RowKey.bytes(province.value()))
                .param("limit", limit)
                .param("offset", offset)
                .query(ListRows::row)
                .list();
    }

    int countOfProvince(BureauId province) {
        return jdbc.sql("select count(*) from published_list where province_id = :province")
                .param("province", RowKey.bytes(province.value()))
                .query(Integer.class)
                .single();
    }

    private static String condition(ListFilter filter) {
        return (filter.rung() == null ? "" : " and list.rung = :rung")
                + (filter.year() == null ? "" : " and list.published_on >= :first and list.published_on < :next");
    }

    private static StatementSpec bind(ListFilter filter, StatementSpec statement) {
        var bound = filter.rung() == null ? statement : statement.param("rung", filter.rung());
        return filter.year() == null
                ? bound
                : bound.param("first", LocalDate.of(filter.year(), 1, 1))
                        .param("next", LocalDate.of(filter.year() + 1, 1, 1));
    }

    private static ListRow row(ResultSet row, int index) throws SQLException {
        return new ListRow(
                row.getString("number"),
                row.getString("document_number"),
                ListKind.valueOf(row.getString("kind")),
                row.getString("notice_number"),
                row.getString("issuer"),
                row.getString("rung"),
                row.getString("rung_name"),
                row.getInt("batch_year"),
                row.getInt("batch"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getInt("entry_count"),
                row.getString("digest"),
                ListLinkColumns.link(row),
                ListLinkColumns.signature(row),
                row.getString("replaced_by"));
    }
}
