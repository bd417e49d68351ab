package io.tidu.ladder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the view of the editions true: at once for what was put in force here, and within seconds for what was put in force at
 * another node, by looking at one number.
 */
@Component
class RulebooksRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(RulebooksRefresh.class);

    private final Rulebooks rulebooks;
    private final EditionFiles files;
    private final EditionsInUse inUse;
    private final EditionLedger ledger;
    private long known;

    RulebooksRefresh(Rulebooks rulebooks, EditionFiles files, EditionsInUse inUse, EditionLedger ledger) {
        this.rulebooks = rulebooks;
        this.files = files;
        this.inUse = inUse;
        this.ledger = ledger;
    }

    @TransactionalEventListener
    void afterChange(RulebooksChanged changed) {
        refresh();
    }

    @Scheduled(fixedDelayString = "${tidu.rulebooks.look-every:PT10S}")
    synchronized void look() {
        if (ledger.latestRevision() != known) {
            refresh();
        }
    }

    /** An edition this node cannot use must not take away those it has. */
    synchronized void refresh() {
        long latest = ledger.latestRevision();
        try {
            rulebooks.become(inUse.collect(files));
        } catch (RulebookRefused refused) {
            LOG.error("The editions stay as they were: {}", refused.getMessage());
        }
        known = latest;
    }
}
