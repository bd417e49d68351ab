package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.shared.Attempts;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings back what was handed over for a while and is still open. What has ended stays the work of whoever did it. */
@Component
class ComingBack {

    private static final Logger log = LoggerFactory.getLogger(ComingBack.class);

    private final JdbcClient jdbc;
    private final BureauDirectory bureaus;
    private final Assigning assigning;
    private final Attempts attempts;
    private final Clock clock;

    ComingBack(JdbcClient jdbc, BureauDirectory bureaus, Assigning assigning, Attempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.bureaus = bureaus;
        this.assigning = assigning;
        this.attempts = attempts;
        this.clock = clock;
    }

    void note(FilingId filing, BureauId bureau, AccountId to, LocalDate on) {
        jdbc.sql("""
                update review_assignment set returns_to = :to, returns_on = :on,
                    returns_to_name = (select display_name from account where id = :to)
                where filing_id = :filing and bureau_id = :bureau""")
                .param("to", RowKey.bytes(to.value()))
                .param("on", on)
                .param("filing", RowKey.bytes(filing.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .update();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void comeBack() {
        for (var due : dueOn(LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI))) {
            try {
                attempts.inTransaction(() -> comeBack(due));
            } catch (RuntimeException failed) {
                log.warn(
                        "The assignment of filing {} did not come back",
                        due.filing().value(),
                        failed);
            }
        }
    }

    private void comeBack(Due due) {
        if (!taken(due)) {
            return;
        }
        try {
            var bureau = new OfBureau(
                    due.bureau(),
                    bureaus.find(due.bureau()).orElseThrow(NotFound::new).level());
            var program = program();
            var row = assigning.row(program, due.filing());
            if (row.status().open()) {
                assigning.give(program, bureau, row, assigning.colleague(due.bureau(), due.to()), true);
            }
        } catch (AssignmentRefused leftOrRelated) {
            log.info("Filing {} stays where it is: {}", due.filing().value(), leftOrRelated.messageKey());
        }
    }

    /** Whoever else works on the same: one gets it. */
    private boolean taken(Due due) {
        return jdbc.sql("""
                update review_assignment set returns_to = null, returns_to_name = null, returns_on = null
                where filing_id = :filing and bureau_id = :bureau and returns_to = :to""")
                        .param("filing", RowKey.bytes(due.filing().value()))
                        .param("bureau", RowKey.bytes(due.bureau().value()))
                        .param("to", RowKey.bytes(due.to().value()))
                        .update()
                == 1;
    }

    private List<Due> dueOn(LocalDate day) {
        return jdbc.sql("select filing_id, bureau_id, returns_to from review_assignment where returns_on <= :day")
                .param("day", day)
                .query((found, n) -> new Due(
                        new FilingId(RowKey.uuid(found.getBytes("filing_id"))),
                        new BureauId(RowKey.uuid(found.getBytes("bureau_id"))),
                        new AccountId(RowKey.uuid(found.getBytes("returns_to")))))
                .list();
    }

    static Actor program() {
        return Actor.program("review");
    }

    private record Due(FilingId filing, BureauId bureau, AccountId to) {}
}
