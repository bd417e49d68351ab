package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes cases. Whoever changes one has its row locked: see {@link CaseRows#lock}. */
@Component
class Cases {

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseRow row) {
        jdbc.sql("""
                insert into cancellation_case (id, number, enterprise_id, holder, credit_code, rung, cause, region_code, opened_on,
                    clause_zh, clause_en, document, certainty, county_bureau_id, city_bureau_id, province_bureau_id, opened_in,
                    opened_in_name, opened_by, opened_by_name, opened_at, facts, answer_due_on, answer_files, status)
                values (:id, :number, :enterprise, :holder, :code, :rung, :cause, :region, :openedOn, :zh, :en, :document,
                    :certainty, :county, :city, :province, :openedIn, :openedInName, :openedBy, :openedByName, :openedAt, :facts,
                    :due, :answers, 'HEARING')""")
                .param("id", RowKey.bytes(row.id().value()))
                .param("number", row.number())
                .param(
                        "enterprise",
                        key(row.enterprise() == null ? null : row.enterprise().value()))
                .param("holder", row.holder())
                .param("code", row.creditCode().value())
                .param("rung", row.rung())
                .param("cause", row.cause())
                .param("region", row.region())
                .param("openedOn", row.openedOn())
                .param("zh", row.clause().text().zh())
                .param("en", row.clause().text().en())
                .param("document", row.clause().document())
                .param("certainty", row.clause().certainty().name())
                .param("county", RowKey.bytes(row.jurisdiction().county()))
                .param("city", RowKey.bytes(row.jurisdiction().city()))
                .param("province", RowKey.bytes(row.jurisdiction().province()))
                .param(
                        "openedIn",
                        key(
                                row.opener().bureau() == null
                                        ? null
                                        : row.opener().bureau().value()))
                .param("openedInName", row.opener().bureauName())
                .param("openedBy", RowKey.bytes(row.opener().account().value()))
                .param("openedByName", row.opener().name())
                .param("openedAt", row.openedAt())
                .param("facts", row.facts())
                .param("due", row.answerDueOn())
                .param("answers", RowKey.bytes(row.answerFiles().value()))
                .update();
    }

    private static byte @Nullable [] key(@Nullable UUID key) {
        return key == null ? null : RowKey.bytes(key);
    }

    void answer(CaseId id, String answer, Actor by, Instant at) {
        jdbc.sql("""
                update cancellation_case set answer = :answer, answered_at = :at, answered_by_name = :by
                where id = :id and answer is null""")
                .param("answer", answer)
                .param("at", at)
                .param("by", by.name())
                .param("id", RowKey.bytes(id.value()))
                .update();
    }

    /** @param status decided, dropped or taken back */
    void decide(CaseId id, CaseStatus status, String decision, Actor by, Instant at) {
        jdbc.sql("""
                update cancellation_case set status = :status, decision = :decision, decided_at = :at, decided_by = :by,
                    decided_by_name = :name
                where id = :id""")
                .param("status", status.name())
                .param("decision", decision)
                .param("at", at)
                .param("by", RowKey.bytes(by.account().value()))
                .param("name", by.name())
                .param("id", RowKey.bytes(id.value()))
                .update();
    }

    /** What was decided stands in the steps. */
    void undo(CaseId id) {
        jdbc.sql("""
                update cancellation_case set status = 'HEARING', decision = null, decided_at = null, decided_by = null,
                    decided_by_name = null
                where id = :id""").param("id", RowKey.bytes(id.value())).update();
    }

    void reverse(CaseId id, Actor by) {
        jdbc.sql("update cancellation_case set status = 'REVERSED', reversed_by = :by where id = :id")
                .param("by", RowKey.bytes(by.account().value()))
                .param("id", RowKey.bytes(id.value()))
                .update();
    }

    void status(CaseId id, CaseStatus status) {
        jdbc.sql("update cancellation_case set status = :status where id = :id")
                .param("status", status.name())
                .param("id", RowKey.bytes(id.value()))
                .update();
    }
}
