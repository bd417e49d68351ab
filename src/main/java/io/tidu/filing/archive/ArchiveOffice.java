package io.tidu.filing.archive;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingLookup;
import io.tidu.filing.FilingRow;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.Attempts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

@Service
class ArchiveOffice implements RoundArchives {

    private static final int LATEST = 50;

    private final FilingLookup lookup;
    private final ArchiveLimits limits;
    private final ArchiveRequests requests;
    private final ArchiveKeeping keeping;
    private final ArchiveRunner runner;
    private final ArchivePlace place;
    private final AuditTrail trail;
    private final Attempts attempts;
    private final Clock clock;

    ArchiveOffice(
            FilingLookup lookup,
            ArchiveLimits limits,
            ArchiveRequests requests,
            ArchiveKeeping keeping,
            ArchiveRunner runner,
            ArchivePlace place,
            AuditTrail trail,
            Attempts attempts,
            Clock clock) {
        this.lookup = lookup;
        this.limits = limits;
        this.requests = requests;
        this.keeping = keeping;
        this.runner = runner;
        this.place = place;
        this.trail = trail;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public ArchivePreview preview(Actor actor, Collection<FilingId> filings) {
        office(actor);
        return limits.preview(submitted(actor, filings));
    }

    @Override
    public ArchiveId ask(Actor actor, Collection<FilingId> filings, Locale locale, UUID key) {
        var office = office(actor);
        var rows = submitted(actor, filings);
        limits.require(actor, rows);
        var id = attempts.inTransaction(() -> askOnce(actor, office, rows, locale, key));
        runner.wake();
        return id;
    }

    private ArchiveId askOnce(Actor actor, OfBureau office, List<FilingRow> rows, Locale locale, UUID key) {
        var id = ArchiveId.random();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var items = rows.stream()
                .map(row -> new ArchiveItem(row.id(), row.submissionNo()))
                .toList();
        try {
            requests.add(new ArchiveRequests.Asked(id, actor, office, place.id(), locale, round(rows), at, key), items);
        } catch (DuplicateKeyException again) {
            return requests.byKey(key)
                    .filter(job -> job.isOf(actor))
                    .orElseThrow(() -> new NotAllowed("identity.keyReused"))
                    .id();
        }
        trail.record(actor, subject(id), "PACKAGE_ASKED", null, rows.size() + " filings");
        return id;
    }

    private static @Nullable RoundId round(List<FilingRow> rows) {
        var rounds = rows.stream().map(FilingRow::round).distinct().toList();
        return rounds.size() == 1 ? rounds.getFirst() : null;
    }

    private List<FilingRow> submitted(Actor actor, Collection<FilingId> filings) {
        return lookup.find(actor, filings).stream()
                .filter(row -> row.submissionNo() > 0)
                .sorted(Comparator.comparing(row -> String.valueOf(row.number())))
                .toList();
    }

    @Override
    public List<ArchiveRow> mine(Actor actor) {
        office(actor);
        return requests.of(actor.account(), LATEST).stream()
                .filter(job -> job.isOf(actor))
                .map(keeping::shown)
                .toList();
    }

    @Override
    public void cancel(Actor actor, ArchiveId id) {
        own(actor, id);
        attempts.inTransaction(() -> {
            requests.cancel(id, clock.instant());
        });
    }

    @Override
    public void again(Actor actor, ArchiveId id) {
        own(actor, id);
        boolean waits = attempts.inTransaction(() -> {
            boolean begun = requests.again(id, place.id());
            if (begun) {
                trail.record(actor, subject(id), "PACKAGE_ASKED", null, null);
            }
            return begun;
        });
        if (!waits) {
            throw new ArchiveRefused("filing.archive.refused.goesOn");
        }
        runner.wake();
    }

    @Override
    public void discard(Actor actor, ArchiveId id) {
        keeping.discard(own(actor, id));
    }

    @Override
    public MadeArchive open(Actor actor, ArchiveId id, boolean begins) {
        var job = own(actor, id);
        requireEvery(actor, job);
        var made = keeping.made(job);
        if (begins) {
            attempts.inTransaction(() -> trail.record(
                    actor,
                    subject(id),
                    "PACKAGE_TAKEN",
                    null,
                    "%d filings, %d files, sha256 %s"
                            .formatted(job.row().filings(), job.row().files(), made.digest())));
        }
        return made;
    }

    /** One filing that went to another territory closes the package: nobody can take a page out of it. */
    private void requireEvery(Actor actor, ArchiveJob job) {
        var ids = requests.items(job.id()).stream().map(ArchiveItem::filing).toList();
        if (lookup.find(actor, ids).size() < ids.size()) {
            throw new NotFound();
        }
    }

    private ArchiveJob own(Actor actor, ArchiveId id) {
        office(actor);
        return requests.find(id).filter(job -> job.isOf(actor)).orElseThrow(NotFound::new);
    }

    static String subject(ArchiveId id) {
        return "archive:" + id.value();
    }

    private static OfBureau office(Actor actor) {
        return actor.bureau()
                .filter(of -> actor.is(Role.REVIEWER) || actor.is(Role.PUBLISHER))
                .orElseThrow(() -> new NotAllowed("filing.archive.refused.officialsOnly"));
    }
}
