package io.tidu.publication.complaint;

import io.tidu.identity.Actor;
import io.tidu.publication.complaint.ComplaintRow.Inquiry;
import io.tidu.publication.statement.Statement;
import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes complaints. Whoever changes one has its row locked: see {@link ComplaintRows#lock}. */
@Component
class Complaints {

    private final JdbcClient jdbc;

    Complaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ComplaintRow row, String receipt) {
        var under = row.jurisdiction();
        jdbc.sql("""
                insert into complaint (id, number, receipt, enterprise_id, holder, credit_code, rung, county_bureau_id,
                    city_bureau_id, province_bureau_id, files, received_at, status, answer_files)
                values (:id, :number, :receipt, :firm, :holder, :code, :rung, :county, :city, :province, :files, :at, :status,
                    :answers)""")
                .param("id", key(row.id()))
                .param("number", row.number())
                .param("receipt", receipt)
                .param(
                        "firm",
                        row.enterprise() == null
                                ? null
                                : RowKey.bytes(row.enterprise().value()))
                .param("holder", row.holder())
                .param("code", row.creditCode().value())
                .param("rung", row.rung())
                .param("county", RowKey.bytes(under.county()))
                .param("city", RowKey.bytes(under.city()))
                .param("province", RowKey.bytes(under.province()))
                .param("files", row.files())
                .param("at", row.receivedAt())
                .param("status", row.status().name())
                .param("answers", RowKey.bytes(row.answerFiles().value()))
                .update();
    }

    void addStatement(ComplaintId id, Statement statement) {
        jdbc.sql("""
                insert into complaint_statement (complaint_id, name, contact, reason)
                values (:id, :name, :contact, :reason)""")
                .param("id", key(id))
                .param("name", statement.name())
                .param("contact", statement.contact())
                .param("reason", statement.reason())
                .update();
    }

    Optional<Statement> statement(ComplaintId id) {
        return jdbc.sql("select name, contact, reason from complaint_statement where complaint_id = :id")
                .param("id", key(id))
                .query(Statement.class)
                .optional();
    }

    void ask(ComplaintId id, Inquiry inquiry) {
        jdbc.sql("""
                update complaint set status = 'ASKED', question = :question, asked_in = :bureau, asked_in_name = :bureauName,
                    asked_by_name = :by, asked_at = :at, due_on = :due
                where id = :id""")
                .param("question", inquiry.question())
                .param("bureau", RowKey.bytes(inquiry.bureau().value()))
                .param("bureauName", inquiry.bureauName())
                .param("by", inquiry.askedBy())
                .param("at", inquiry.askedAt())
                .param("due", inquiry.dueOn())
                .param("id", key(id))
                .update();
    }

    void answer(ComplaintId id, String answer, Actor by, Instant at) {
        jdbc.sql("update complaint set answer = :answer, answered_at = :at, answered_by_name = :by where id = :id")
                .param("answer", answer)
                .param("at", at)
                .param("by", by.name())
                .param("id", key(id))
                .update();
    }

    /** @param caseNumber where it is founded; null otherwise */
    void settle(
            ComplaintId id,
            ComplaintStatus status,
            String decision,
            @Nullable String caseNumber,
            Actor by,
            Instant at) {
        jdbc.sql("""
                update complaint set status = :status, decision = :decision, settled_at = :at, settled_by = :by,
                    settled_by_name = :name, case_number = :case
                where id = :id""")
                .param("status", status.name())
                .param("decision", decision)
                .param("at", at)
                .param("by", RowKey.bytes(by.account().value()))
                .param("name", by.name())
                .param("case", caseNumber)
                .param("id", key(id))
                .update();
    }

    /** What was answered stands in the trail. */
    void reopen(ComplaintId id) {
        jdbc.sql("""
                update complaint set status = if(question is null, 'RECEIVED', 'ASKED'), decision = null, settled_at = null,
                    settled_by = null, settled_by_name = null
                where id = :id""").param("id", key(id)).update();
    }

    private static byte[] key(ComplaintId id) {
        UUID value = id.value();
        return RowKey.bytes(value);
    }
}
