package io.tidu.publication;

import io.tidu.evidence.DossierId;
import io.tidu.filing.FilingId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads objections as rows, one query a page. */
@Component
class ObjectionRows {

    private static final String FROM = """
            from objection o
            join notice_entry e on e.notice_id = o.notice_id and e.filing_id = o.filing_id
            join notice n on n.id = o.notice_id
            """;

    private static final String SELECT = """
            select o.*, n.number as notice_number, n.rung, e.filing_number, e.name, e.credit_code, e.city_name, e.county_name,
                (select count(*) from objection_inquiry q where q.objection_id = o.id) as asked,
                (select min(q.due_on) from objection_inquiry q where q.objection_id = o.id and q.answered_at is null) as due_on,
                (select count(*) from objection_finding f where f.objection_id = o.id) as findings
            """ + FROM;

    private final JdbcClient jdbc;

    ObjectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ObjectionRow> find(String number) {
        return jdbc.sql(SELECT + "where o.number = :number")
                .param("number", number)
                .query(ObjectionRows::row)
                .optional();
    }

    Optional<ObjectionRow> find(ObjectionId id) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("id", RowKey.bytes(id.value()))
                .query(ObjectionRows::row)
                .optional();
    }

    Optional<ObjectionRow> byReceipt(String receipt) {
        return jdbc.sql(SELECT + "where o.receipt = :receipt")
                .param("receipt", receipt)
                .query(ObjectionRows::row)
                .optional();
    }

    List<ObjectionRow> ofFirm(EnterpriseId firm, int limit) {
        return jdbc.sql(SELECT
                        + "where o.enterprise_id = :firm order by o.received_at desc, o.number desc limit :limit")
                .param("firm", RowKey.bytes(firm.value()))
                .param("limit", limit)
                .query(ObjectionRows::row)
                .list();
    }

    List<ObjectionRow> page(BureauScope scope, ObjectionFilter filter, LocalDate today, int offset, int limit) {
        return ObjectionSearch.bind(
                        jdbc.sql(SELECT + ObjectionSearch.where(scope, filter)
                                + " order by (o.status = 'OPEN') desc, o.received_at desc, o.number desc"
                                + " limit :limit offset :offset"),
                        scope,
                        filter,
                        today)
                .param("limit", limit)
                .param("offset", offset)
                .query(ObjectionRows::row)
                .list();
    }

    int count(BureauScope scope, ObjectionFilter filter, LocalDate today) {
        return ObjectionSearch.bind(
                        jdbc.sql("select count(*) " + FROM + ObjectionSearch.where(scope, filter)),
                        scope,
                        filter,
                        today)
                .query(Integer.class)
                .single();
    }

    private static ObjectionRow row(ResultSet row, int index) throws SQLException {
        return new ObjectionRow(
                new ObjectionId(RowKey.uuid(row.getBytes("id"))),
                row.getString("number"),
                new NoticeId(RowKey.uuid(row.getBytes("notice_id"))),
                row.getString("notice_number"),
                new FilingId(RowKey.uuid(row.getBytes("filing_id"))),
                row.getString("filing_number"),
                new EnterpriseId(RowKey.uuid(row.getBytes("enterprise_id"))),
                row.getString("rung"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("city_name"),
                row.getString("county_name"),
                new Jurisdiction(
                        RowKey.uuid(row.getBytes("county_bureau_id")),
                        RowKey.uuid(row.getBytes("city_bureau_id")),
                        RowKey.uuid(row.getBytes("province_bureau_id"))),
                row.getInt("files"),
                row.getTimestamp("received_at").toInstant(),
                ObjectionStatus.valueOf(row.getString("status")),
                row.getInt("asked"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("findings"),
                row.getString("decision"),
                instant(row.getTimestamp("settled_at")),
                row.getString("settled_by_name"));
    }

    static java.time.@Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** Those of many dossiers that are objections or answers to questions about them. */
    Set<DossierId> known(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(
                                "select id from objection where id in (:ids) union select id from objection_inquiry where id in (:ids)")
                        .param(
                                "ids",
                                dossiers.stream()
                                        .map(each -> RowKey.bytes(each.value()))
                                        .toList())
                        .query((row, number) -> new DossierId(RowKey.uuid(row.getBytes("id"))))
                        .list());
    }
}
