package io.tidu.filing.change;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes reports of changes and what was done about them, and tells of it. */
@Component
class ChangeWriting {

    private final JdbcClient jdbc;
    private final BureauDirectory bureaus;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final LiveTopics live;
    private final Clock clock;

    ChangeWriting(
            JdbcClient jdbc,
            BureauDirectory bureaus,
            AuditTrail trail,
            ApplicationEventPublisher events,
            LiveTopics live,
            Clock clock) {
        this.jdbc = jdbc;
        this.bureaus = bureaus;
        this.trail = trail;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    void add(Actor actor, ChangeRow row) {
        var taking = row.taking();
        jdbc.sql("""
                insert into change_report (id, number, enterprise_id, credit_code, kind, happened_on, due_on, clause_zh, clause_en,
                    document, certainty, details, name_before, name_after, county_before, county_after, county_bureau_id,
                    city_bureau_id, province_bureau_id, taking_bureau_id, reported_on, reported_at, reported_by_name, status)
                values (:id, :number, :firm, :code, :kind, :happened, :due, :zh, :en, :document, :certainty, :details, :before,
                    :after, :countyBefore, :countyAfter, :county, :city, :province, :taking, :on, :at, :by, 'REPORTED')""")
                .param("id", RowKey.bytes(row.id()))
                .param("number", row.number())
                .param("firm", RowKey.bytes(row.enterprise().value()))
                .param("code", row.creditCode().value())
                .param("kind", row.kind().name())
                .param("happened", row.happenedOn())
                .param("due", row.dueOn())
                .param("zh", row.clause().text().zh())
                .param("en", row.clause().text().en())
                .param("document", row.clause().document())
                .param("certainty", row.clause().certainty().name())
                .param("details", row.details())
                .param("before", row.nameBefore())
                .param("after", row.nameAfter())
                .param("countyBefore", row.countyBefore())
                .param("countyAfter", row.countyAfter())
                .param("county", RowKey.bytes(row.jurisdiction().county()))
                .param("city", RowKey.bytes(row.jurisdiction().city()))
                .param("province", RowKey.bytes(row.jurisdiction().province()))
                .param("taking", taking == null ? null : RowKey.bytes(taking.value()))
                .param("on", row.reportedOn())
                .param("at", row.reportedAt())
                .param("by", row.reportedBy())
                .update();
        done(actor, row, ChangeStatus.REPORTED, null, row.reportedAt());
    }

    void move(Actor actor, ChangeRow row, ChangeStatus to, @Nullable String words) {
        jdbc.sql("update change_report set status = :to, passed_by = coalesce(:by, passed_by) where id = :id")
                .param("to", to.name())
                .param(
                        "by",
                        to == ChangeStatus.PASSED ? RowKey.bytes(actor.account().value()) : null)
                .param("id", RowKey.bytes(row.id()))
                .update();
        done(actor, row, to, words, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void done(Actor actor, ChangeRow row, ChangeStatus to, @Nullable String words, Instant at) {
        jdbc.sql("""
                insert into change_step (id, report_id, action, by_name, bureau_name, words, at)
                values (:id, :report, :action, :by, :bureau, :words, :at)""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("report", RowKey.bytes(row.id()))
                .param("action", to.name())
                .param("by", actor.name())
                .param("bureau", bureau(actor))
                .param("words", words)
                .param("at", at)
                .update();
        trail.record(
                actor, "change:" + row.number(), to.name(), null, row.kind().name());
        events.publishEvent(new ChangeMoved(row, to, at));
        var under = row.jurisdiction();
        live.changed(
                LiveTopic.bureau(under.county()), LiveTopic.bureau(under.city()), LiveTopic.bureau(under.province()));
        if (row.taking() != null) {
            live.changed(LiveTopic.bureau(row.taking().value()));
        }
    }

    private @Nullable String bureau(Actor actor) {
        return actor.bureau()
                .flatMap(of -> bureaus.find(of.bureau()))
                .map(BureauRow::name)
                .orElse(null);
    }

    List<ChangeStep> steps(ChangeRow row) {
        return steps(List.of(row)).getOrDefault(row.id(), List.of());
    }

    /** By report, in the order they were taken; one query for all. */
    Map<UUID, List<ChangeStep>> steps(Collection<ChangeRow> rows) {
        var steps = new HashMap<UUID, List<ChangeStep>>();
        if (!rows.isEmpty()) {
            jdbc.sql("select * from change_step where report_id in (:ids) order by at, id")
                    .param(
                            "ids",
                            rows.stream().map(row -> RowKey.bytes(row.id())).toList())
                    .query(step -> {
                        steps.computeIfAbsent(RowKey.uuid(step.getBytes("report_id")), first -> new ArrayList<>())
                                .add(step(step));
                    });
        }
        return steps;
    }

    private static ChangeStep step(ResultSet step) throws SQLException {
        return new ChangeStep(
                ChangeStatus.valueOf(step.getString("action")),
                step.getString("by_name"),
                step.getString("bureau_name"),
                step.getString("words"),
                step.getTimestamp("at").toInstant());
    }
}
