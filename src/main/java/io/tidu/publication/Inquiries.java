package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions put to firms, with their answers. */
@Component
class Inquiries {

    private final JdbcClient jdbc;

    Inquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ObjectionInquiry inquiry) {
        jdbc.sql("""
                insert into objection_inquiry (id, objection_id, bureau_id, bureau_name, asked_by_name, question, asked_at, due_on)
                values (:id, :objection, :bureau, :bureauName, :by, :question, :at, :due)""")
                .param("id", RowKey.bytes(inquiry.id().value()))
                .param("objection", RowKey.bytes(inquiry.objection().value()))
                .param("bureau", RowKey.bytes(inquiry.bureau().value()))
                .param("bureauName", inquiry.bureauName())
                .param("by", inquiry.askedBy())
                .param("question", inquiry.question())
                .param("at", inquiry.askedAt())
                .param("due", inquiry.dueOn())
                .update();
    }

    void answer(InquiryId id, String answer, Actor by, Instant at) {
        jdbc.sql("""
                update objection_inquiry set answer = :answer, answered_at = :at, answered_by_name = :by
                where id = :id and answered_at is null""")
                .param("answer", answer)
                .param("at", at)
                .param("by", by.name())
                .param("id", RowKey.bytes(id.value()))
                .update();
    }

    Optional<ObjectionInquiry> find(InquiryId id) {
        return jdbc.sql("select * from objection_inquiry where id = :id")
                .param("id", RowKey.bytes(id.value()))
                .query(Inquiries::row)
                .optional();
    }

    List<ObjectionInquiry> of(ObjectionId objection) {
        return of(List.of(objection)).getOrDefault(objection, List.of());
    }

    Map<ObjectionId, List<ObjectionInquiry>> of(Collection<ObjectionId> objections) {
        return objections.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from objection_inquiry where objection_id in (:ids) order by asked_at, id")
                        .param(
                                "ids",
                                objections.stream()
                                        .map(id -> RowKey.bytes(id.value()))
                                        .toList())
                        .query(Inquiries::row)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(ObjectionInquiry::objection));
    }

    int waitingFor(EnterpriseId firm) {
        return jdbc.sql("""
                select count(*) from objection_inquiry q join objection o on o.id = q.objection_id
                where o.enterprise_id = :firm and o.status = 'OPEN' and q.answered_at is null""")
                .param("firm", RowKey.bytes(firm.value()))
                .query(Integer.class)
                .single();
    }

    private static ObjectionInquiry row(ResultSet row, int index) throws SQLException {
        return new ObjectionInquiry(
                new InquiryId(RowKey.uuid(row.getBytes("id"))),
                new ObjectionId(RowKey.uuid(row.getBytes("objection_id"))),
                new BureauId(RowKey.uuid(row.getBytes("bureau_id"))),
                row.getString("bureau_name"),
                row.getString("asked_by_name"),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getString("answer"),
                ObjectionRows.instant(row.getTimestamp("answered_at")),
                row.getString("answered_by_name"));
    }
}
