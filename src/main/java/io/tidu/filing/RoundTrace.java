package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done with a round: for the auditors in the trail of the program, for the province with the round itself. */
@Component
class RoundTrace {

    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    RoundTrace(AuditTrail trail, JdbcClient jdbc, Clock clock) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(
            Actor actor, RoundId round, String verb, @Nullable String reason, @Nullable String before, String after) {
        trail.record(
                actor, "round:" + round.value(), verb, before, reason == null ? after : after + " (" + reason + ")");
        jdbc.sql("""
                insert into filing_round_trace (id, round_id, verb, at, who, reason, changes)
                values (:id, :round, :verb, :at, :who, :reason, :changes)""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("round", RowKey.bytes(round.value()))
                .param("verb", verb)
                .param("at", Timestamp.from(clock.instant()))
                .param("who", actor.name())
                .param("reason", reason)
                .param("changes", after)
                .update();
    }

    /** Of a round that goes, only the trail of the program tells. */
    void discard(Actor actor, RoundId round, String before) {
        trail.record(actor, "round:" + round.value(), "DISCARDED", before, null);
        jdbc.sql("delete from filing_round_trace where round_id = :round")
                .param("round", RowKey.bytes(round.value()))
                .update();
    }

    /** The latest first. */
    List<RoundTraceRow> of(RoundId round) {
        return jdbc.sql("""
                select at, who, verb, reason, changes from filing_round_trace
                where round_id = :round order by at desc, id desc""")
                .param("round", RowKey.bytes(round.value()))
                .query(RoundTraceRow.class)
                .list();
    }
}
