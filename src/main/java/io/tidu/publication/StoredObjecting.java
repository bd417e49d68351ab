package io.tidu.publication;

import io.tidu.evidence.ReceivedFile;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.publication.statement.Receipt;
import io.tidu.publication.statement.StatementFiles;
import io.tidu.shared.Attempts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Takes objections. Files are received and inspected first, outside any lock; then everything is written in one transaction that
 * has the notice locked: closing it sees the objection, or the objection sees that it is closed.
 */
@Service
class StoredObjecting implements Objecting {

    private final NoticeRows notices;
    private final ObjectionIntake intake;
    private final ObjectionRows objections;
    private final StatementFiles files;
    private final Once once;
    private final Attempts attempts;
    private final Clock clock;

    StoredObjecting(
            NoticeRows notices,
            ObjectionIntake intake,
            ObjectionRows objections,
            StatementFiles files,
            Once once,
            Attempts attempts,
            Clock clock) {
        this.notices = notices;
        this.intake = intake;
        this.objections = objections;
        this.files = files;
        this.once = once;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public String object(NewObjection objection, UUID key) {
        var arrived = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var notice = notices.opened(objection.notice()).orElseThrow(NotFound::new);
        ObjectionIntake.requireInTime(notice, arrived);
        var received = files.receive(objection.files());
        return attempts.inTransaction(() -> once.perform(
                key, StatementFiles.PUBLIC, "publication.object", () -> enter(objection, notice, received, arrived)));
    }

    private String enter(NewObjection objection, NoticeRow notice, List<ReceivedFile> received, Instant arrived) {
        var entered = intake.enter(StatementFiles.PUBLIC, objection, notice, received.size(), arrived);
        files.place(entered.id().dossier(), received);
        return entered.receipt();
    }

    @Override
    public Optional<ObjectionState> state(String receipt) {
        return Receipt.of(receipt, ObjectionIntake.SERIES)
                .flatMap(asked -> objections.byReceipt(asked.text()))
                .map(row -> new ObjectionState(
                        row.number(),
                        row.noticeNumber(),
                        notices.opened(row.noticeNumber()).orElseThrow().text().title(),
                        row.name(),
                        row.status(),
                        row.receivedAt(),
                        row.asked() > 0,
                        row.settledAt(),
                        row.decision()));
    }
}
