package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.publication.statement.Statement;
import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes objections. Whoever takes or settles one has the row of its notice locked: see {@link Notices#toChange}. */
@Component
class Objections {

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ObjectionId id, String number, String receipt, Notice notice, NoticeEntry entry, int files, Instant at) {
        jdbc.sql("""
                insert into objection (id, number, receipt, notice_id, filing_id, enterprise_id, county_bureau_id, city_bureau_id,
                    province_bureau_id, files, received_at, status)
                values (:id, :number, :receipt, :notice, :filing, :enterprise, :county, :city, :province, :files, :at, 'OPEN')""")
                .param("id", RowKey.bytes(id.value()))
                .param("number", number)
                .param("receipt", receipt)
                .param("notice", RowKey.bytes(notice.id().value()))
                .param("filing", RowKey.bytes(entry.filing().value()))
                .param("enterprise", RowKey.bytes(entry.enterprise().value()))
                .param("county", RowKey.bytes(entry.jurisdiction().county()))
                .param("city", RowKey.bytes(entry.jurisdiction().city()))
                .param("province", RowKey.bytes(entry.jurisdiction().province()))
                .param("files", files)
                .param("at", at)
                .update();
    }

    void addStatement(ObjectionId id, Statement statement) {
        jdbc.sql("""
                insert into objection_statement (objection_id, name, contact, reason)
                values (:id, :name, :contact, :reason)""")
                .param("id", RowKey.bytes(id.value()))
                .param("name", statement.name())
                .param("contact", statement.contact())
                .param("reason", statement.reason())
                .update();
    }

    Optional<Statement> statement(ObjectionId id) {
        return jdbc.sql("select name, contact, reason from objection_statement where objection_id = :id")
                .param("id", RowKey.bytes(id.value()))
                .query(Statement.class)
                .optional();
    }

    /** Locks it, so that of two steps the second sees the first. */
    void lock(ObjectionId id) {
        jdbc.sql("select id from objection where id = :id for update")
                .param("id", RowKey.bytes(id.value()))
                .query(byte[].class)
                .single();
    }

    void settle(ObjectionId id, ObjectionStatus status, String decision, Actor by, Instant at) {
        jdbc.sql("""
                update objection set status = :status, decision = :decision, settled_at = :at, settled_by = :by,
                    settled_by_name = :name
                where id = :id and status = 'OPEN'""")
                .param("status", status.name())
                .param("decision", decision)
                .param("at", at)
                .param("by", RowKey.bytes(by.account().value()))
                .param("name", by.name())
                .param("id", RowKey.bytes(id.value()))
                .update();
    }

    /** The open ones against a firm of a notice. */
    List<ObjectionId> open(ObjectionRow row) {
        return jdbc.sql("""
                select id from objection
                where notice_id = :notice and filing_id = :filing and status = 'OPEN' order by id for update""")
                .param("notice", RowKey.bytes(row.notice().value()))
                .param("filing", RowKey.bytes(row.filing().value()))
                .query((columns, index) -> new ObjectionId(RowKey.uuid(columns.getBytes(1))))
                .list();
    }
}
