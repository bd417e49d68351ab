package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.publication.cancellation.CaseStep.Action;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was done in cases, and tells: the trail without a word of what was said, open screens, and whoever tells people. */
@Component
class CaseSteps {

    private final JdbcClient jdbc;
    private final BureauDirectory bureaus;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final LiveTopics live;

    CaseSteps(
            JdbcClient jdbc,
            BureauDirectory bureaus,
            AuditTrail trail,
            ApplicationEventPublisher events,
            LiveTopics live) {
        this.jdbc = jdbc;
        this.bureaus = bureaus;
        this.trail = trail;
        this.events = events;
        this.live = live;
    }

    void done(Actor actor, Action action, @Nullable String words, CaseMoved moved) {
        var about = moved.about();
        jdbc.sql("""
                insert into cancellation_step (id, case_id, action, by_name, bureau_name, words, at)
                values (:id, :case, :action, :by, :bureau, :words, :at)""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("case", RowKey.bytes(about.id().value()))
                .param("action", action.name())
                .param("by", actor.name())
                .param("bureau", bureau(actor))
                .param("words", words)
                .param("at", moved.at())
                .update();
        trail.record(actor, "cancellation:" + about.number(), action.name(), null, about.rung());
        events.publishEvent(moved);
        var under = about.jurisdiction();
        live.changed(
                LiveTopic.bureau(under.county()), LiveTopic.bureau(under.city()), LiveTopic.bureau(under.province()));
    }

    private @Nullable String bureau(Actor actor) {
        return actor.bureau()
                .flatMap(of -> bureaus.find(of.bureau()))
                .map(BureauRow::name)
                .orElse(null);
    }

    List<CaseStep> of(CaseId id) {
        return jdbc.sql("select * from cancellation_step where case_id = :id order by at, id")
                .param("id", RowKey.bytes(id.value()))
                .query((row, number) -> new CaseStep(
                        Action.valueOf(row.getString("action")),
                        row.getString("by_name"),
                        row.getString("bureau_name"),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** What was said at the latest step of that kind. */
    @Nullable
    String latest(CaseId id, Action action) {
        return of(id).reversed().stream()
                .filter(step -> step.action() == action)
                .findFirst()
                .map(CaseStep::words)
                .orElse(null);
    }
}
