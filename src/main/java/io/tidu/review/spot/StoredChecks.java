package io.tidu.review.spot;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredChecks implements SpotChecks {

    private static final int LONGEST_PAGE = 500;

    private final Checks checks;
    private final SampleDrawing samples;
    private final CheckWriting writing;
    private final SpotPermissions permissions;
    private final CheckTable table;

    StoredChecks(
            Checks checks, SampleDrawing samples, CheckWriting writing, SpotPermissions permissions, CheckTable table) {
        this.checks = checks;
        this.samples = samples;
        this.writing = writing;
        this.permissions = permissions;
        this.table = table;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CheckRow> of(Actor actor, SampleId sample, int offset, int limit) {
        var page = checks.of(samples.open(actor, sample).id(), offset, Math.clamp(limit, 0, LONGEST_PAGE));
        return page.stream().map(check -> told(actor, check)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public CheckRow open(Actor actor, SampleId sample, String number) {
        return told(actor, visible(actor, checks.in(sample, number)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CheckRow> ofFiling(Actor actor, FilingId filing) {
        return checks.ofFiling(filing)
                .filter(check -> permissions.sees(actor, check))
                .map(check -> told(actor, check));
    }

    @Override
    @Transactional(readOnly = true)
    public CheckRights rights(Actor actor, CheckRow check) {
        boolean sees = permissions.sees(actor, check);
        boolean writes = sees && permissions.writes(actor, check);
        return new CheckRights(
                writes && !check.completed(),
                writes && check.completed() && writing.inTime(actor, check),
                sees && permissions.readsDraft(actor, check),
                sees && permissions.seesSampleOf(actor, check));
    }

    @Override
    @Transactional
    public CheckRow save(Actor actor, CheckId id, CheckReport report, long baseRevision) {
        return writing.save(actor, locked(actor, id), report, baseRevision);
    }

    @Override
    @Transactional
    public CheckRow complete(Actor actor, CheckId id, CheckReport report, long baseRevision) {
        return writing.complete(actor, locked(actor, id), report, baseRevision);
    }

    @Override
    @Transactional
    public CheckRow correct(Actor actor, CheckId id, String reason) {
        return writing.correct(actor, locked(actor, id), reason);
    }

    @Override
    @Transactional(readOnly = true)
    public void write(Actor actor, SampleId sample, Locale locale, OutputStream to) {
        samples.open(actor, sample);
        table.write(offset -> checks.of(sample, offset, LONGEST_PAGE), locale, to);
    }

    private CheckRow told(Actor actor, CheckRow check) {
        return permissions.readsDraft(actor, check) ? check : check.withoutDraft();
    }

    private CheckRow locked(Actor actor, CheckId id) {
        checks.lock(id);
        return visible(actor, checks.find(id.value()));
    }

    private CheckRow visible(Actor actor, Optional<CheckRow> found) {
        return found.filter(check -> permissions.sees(actor, check)).orElseThrow(NotFound::new);
    }
}
