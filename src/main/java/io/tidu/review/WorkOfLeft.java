package io.tidu.review;

import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.NotFound;
import io.tidu.identity.OfficialLeft;
import io.tidu.shared.RowKey;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the open work of whoever does not work for a bureau any more nobody's, and says so to the bureau. */
@Component
class WorkOfLeft {

    private final Assignments assignments;
    private final Assigning assigning;
    private final BureauDirectory bureaus;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkOfLeft(
            Assignments assignments,
            Assigning assigning,
            BureauDirectory bureaus,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.assigning = assigning;
        this.bureaus = bureaus;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(OfficialLeft left) {
        int filings = free(left);
        nothingComesBackTo(left);
        if (filings > 0) {
            events.publishEvent(new WorkFreed(left.bureau(), left.account(), filings, clock.instant()));
        }
    }

    private int free(OfficialLeft left) {
        var office = new OfBureau(
                left.bureau(),
                bureaus.find(left.bureau()).orElseThrow(NotFound::new).level());
        int freed = 0;
        for (var filing : assignments.allOf(left.account(), left.bureau())) {
            var row = assigning.row(ComingBack.program(), filing);
            if (row.status().open()) {
                assigning.free(left.by(), office, row);
                freed++;
            }
        }
        return freed;
    }

    private void nothingComesBackTo(OfficialLeft left) {
        jdbc.sql("""
                update review_assignment set returns_to = null, returns_to_name = null, returns_on = null
                where returns_to = :left and bureau_id = :bureau""")
                .param("left", RowKey.bytes(left.account().value()))
                .param("bureau", RowKey.bytes(left.bureau().value()))
                .update();
    }
}
