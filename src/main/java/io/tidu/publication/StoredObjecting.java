package io.tidu.publication;

import io.tidu.evidence.EvidenceLimits;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.ReceivedFile;
import io.tidu.evidence.SlotCode;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.shared.Attempts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Takes objections. Files are received and inspected first, outside any lock; then everything is written in one transaction that
 * has the notice locked: closing it sees the objection, or the objection sees that it is closed.
 */
@Service
class StoredObjecting implements Objecting {

    static final EvidenceLimits LIMITS = new EvidenceLimits(DataSize.ofMegabytes(5), DataSize.ofMegabytes(15));

    private static final SlotCode FILES = new SlotCode("O01");

    /** Whoever objects is no account, and the trail does not tell who it was. */
    private static final Actor PUBLIC = Actor.program("公众");

    private final NoticeRows notices;
    private final ObjectionIntake intake;
    private final ObjectionRows objections;
    private final EvidenceService evidence;
    private final Once once;
    private final Attempts attempts;
    private final Clock clock;

    StoredObjecting(
            NoticeRows notices,
            ObjectionIntake intake,
            ObjectionRows objections,
            EvidenceService evidence,
            Once once,
            Attempts attempts,
            Clock clock) {
        this.notices = notices;
        this.intake = intake;
        this.objections = objections;
        this.evidence = evidence;
        this.once = once;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public String object(NewObjection objection, UUID key) {
        var arrived = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var notice = notices.opened(objection.notice()).orElseThrow(NotFound::new);
        ObjectionIntake.requireInTime(notice, arrived);
        var files = received(objection.files());
        return attempts.inTransaction(
                () -> once.perform(key, PUBLIC, "publication.object", () -> enter(objection, notice, files, arrived)));
    }

    private String enter(NewObjection objection, NoticeRow notice, List<ReceivedFile> files, Instant arrived) {
        var entered = intake.enter(PUBLIC, objection, notice, files.size(), arrived);
        files.forEach(file -> evidence.place(PUBLIC, entered.id().dossier(), file, LIMITS));
        return entered.receipt();
    }

    /** Under names of our own: what people call their files often says who they are. */
    private List<ReceivedFile> received(List<NewObjection.Attachment> attachments) {
        var files = new ArrayList<ReceivedFile>();
        for (var attachment : attachments) {
            try (var bytes = attachment.open()) {
                files.add(evidence.receive(FILES, "附件" + (files.size() + 1), bytes, LIMITS));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    @Override
    public Optional<ObjectionState> state(String receipt) {
        return Receipt.of(receipt)
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
