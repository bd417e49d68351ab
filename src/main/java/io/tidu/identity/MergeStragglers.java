package io.tidu.identity;

import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands on what was written under a merged bureau by those who had begun before the merger and ended after it: a firm that registered, a
 * filing that was started. For two days, every minute; where nothing came this finds nothing.
 */
@Component
class MergeStragglers {

    private static final Logger log = LoggerFactory.getLogger(MergeStragglers.class);
    private static final int DAYS = 2;

    private final Bureaus bureaus;
    private final MergedPeople people;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MergeStragglers(Bureaus bureaus, MergedPeople people, Clock clock, PlatformTransactionManager transactions) {
        this.bureaus = bureaus;
        this.people = people;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void handOn() {
        var since = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI).minusDays(DAYS);
        for (var bureau : bureaus.findByMergedOnGreaterThanEqual(since)) {
            try {
                transaction.executeWithoutResult(begun -> handOn(bureau));
            } catch (RuntimeException failed) {
                log.warn(
                        "What is left under bureau {} was not handed on",
                        bureau.row().id().value(),
                        failed);
            }
        }
    }

    private void handOn(Bureau merged) {
        var into = bureaus.successor(merged).row();
        var row = merged.row();
        var on = java.util.Objects.requireNonNull(row.mergedOn());
        people.follow(Actor.program("merger"), new BureauMerged(row.id(), into.id(), into.level(), on));
    }
}
