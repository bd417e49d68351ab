package io.tidu.ladder;

import io.tidu.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records the editions that came as files, at the start: new ones are added, and one that nobody is judged by yet may have changed. A
 * file that says something else than the edition in force stops the start, because the rules of a day that has begun stay as
 * they were.
 */
@Component
class EditionRecording {

    private static final Actor PROGRAM = Actor.program("rulebooks");

    private final EditionLedger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EditionRecording(EditionLedger ledger, PlatformTransactionManager transactions, Clock clock) {
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @throws RulebookRefused if a file differs from what is in force */
    void record(EditionFiles files) {
        // most starts find everything recorded and take no lock
        var known = current();
        if (files.all().stream().anyMatch(file -> isNews(file, known))) {
            transaction.executeWithoutResult(status -> recordNews(files));
        }
    }

    private void recordNews(EditionFiles files) {
        ledger.lock();
        var known = current();
        files.all().stream().filter(file -> isNews(file, known)).forEach(file -> {
            var before = known.get(file.ref());
            if (before != null) {
                requireAllowed(before, file);
            }
            ledger.add(file, PROGRAM, null);
        });
    }

    private Map<EditionRef, EditionRow> current() {
        var rows = new HashMap<EditionRef, EditionRow>();
        ledger.current().forEach(row -> rows.put(row.ref(), row));
        return rows;
    }

    private static boolean isNews(EditionText file, Map<EditionRef, EditionRow> known) {
        var row = known.get(file.ref());
        return row == null || !row.digest().equals(file.digest());
    }

    private void requireAllowed(EditionRow before, EditionText file) {
        var canonical = ledger.canonical(before.digest()).orElseThrow();
        if (before.origin() == EditionOrigin.PRODUCT
                || !EditionChange.allowed(before, canonical, file, LocalDate.now(clock))) {
            throw RulebookRefused.changed(file, before);
        }
    }
}
