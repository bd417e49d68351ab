package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Walks through all content by its digests, a few hundred at a time, and writes down how far it is every second. */
@Service
class StoredVerification implements EvidenceVerification {

    private static final int PAGE = 500;

    private final ContentStore store;
    private final Contents contents;
    private final Verifications verifications;
    private final ContentPlaces places;
    private final ScanQueue scans;
    private final Clock clock;

    StoredVerification(
            ContentStore store,
            Contents contents,
            Verifications verifications,
            ContentPlaces places,
            ScanQueue scans,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.verifications = verifications;
        this.places = places;
        this.scans = scans;
        this.clock = clock;
    }

    @Override
    public VerificationRow run(Actor by, VerificationWatch watch) {
        requireAdministrator(by);
        return walk(begin(by), watch);
    }

    @Override
    public void start(Actor by) {
        requireAdministrator(by);
        var progress = begin(by);
        Thread.ofPlatform().name("verify-evidence").daemon().start(() -> walk(progress, VerificationWatch.NOBODY));
    }

    private VerificationProgress begin(Actor by) {
        var id = verifications.begin(by, contents.count(), clock.instant());
        return new VerificationProgress(id, verifications, clock);
    }

    private VerificationRow walk(VerificationProgress progress, VerificationWatch watch) {
        var check = new ContentCheck(store, progress::read);
        try {
            for (var page = contents.after(null, PAGE); !page.isEmpty(); page = contents.after(page.getLast(), PAGE)) {
                for (var content : page) {
                    check(content, check, progress, watch);
                }
            }
            progress.end(VerificationState.COMPLETED);
        } catch (ContentCheck.Stopped stopped) {
            progress.end(VerificationState.CANCELLED);
        } catch (RuntimeException e) {
            progress.end(VerificationState.INTERRUPTED);
            throw e;
        }
        return verifications.find(progress.id());
    }

    /** What was removed while it was read is no problem. */
    private void check(
            Contents.Kept content, ContentCheck check, VerificationProgress progress, VerificationWatch watch) {
        var wrong = check.of(content.digest(), content.size()).filter(kind -> contents.isKnown(content.digest()));
        wrong.ifPresent(kind -> {
            verifications.found(progress.id(), content.digest(), kind);
            places.of(List.of(new Verifications.Found(content.digest(), kind))).forEach(watch::found);
        });
        progress.checked();
        if (!progress.read(0)) {
            throw new ContentCheck.Stopped();
        }
    }

    @Override
    public void cancel(Actor by) {
        requireAdministrator(by);
        verifications.askToCancel();
    }

    @Override
    public Optional<VerificationRow> latest(Actor by) {
        requireAdministrator(by);
        return verifications.latest();
    }

    @Override
    public List<VerificationProblem> problems(Actor by, VerificationRow verification, int offset, int limit) {
        requireAdministrator(by);
        return places.of(verifications.problems(verification.id(), offset, limit));
    }

    @Override
    public ScanOverview scans(Actor by) {
        requireAdministrator(by);
        return scans.overview();
    }

    @Override
    public long renew(Actor by) {
        requireAdministrator(by);
        long renewed = 0;
        for (var page = contents.after(null, PAGE); !page.isEmpty(); page = contents.after(page.getLast(), PAGE)) {
            for (var content : page) {
                renewed += renewed(content.digest()) ? 1 : 0;
            }
        }
        return renewed;
    }

    private boolean renewed(Digest digest) {
        try {
            return contents.isKnown(digest) && store.renew(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireAdministrator(Actor by) {
        if (!by.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
    }
}
