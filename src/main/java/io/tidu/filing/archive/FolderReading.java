package io.tidu.filing.archive;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingLookup;
import io.tidu.filing.FilingService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads what goes into a folder. What was submitted for whoever may see it; what is being filled in for the firm alone. */
@Component
class FolderReading {

    private final FilingLookup lookup;
    private final FilingService filings;
    private final EvidenceService evidence;
    private final EvidenceValidity validity;
    private final Clock clock;

    FolderReading(
            FilingLookup lookup,
            FilingService filings,
            EvidenceService evidence,
            EvidenceValidity validity,
            Clock clock) {
        this.lookup = lookup;
        this.filings = filings;
        this.evidence = evidence;
        this.validity = validity;
        this.clock = clock;
    }

    /** @throws NotFound for whoever may not see the filing, and if there is no such submission */
    FolderContent submitted(Actor actor, FilingId id, int no, Locale locale) {
        var submission = filings.submission(actor, id, no);
        var files = submission.files();
        return new FolderContent(
                actor,
                submission.filing(),
                no,
                submission.row().at(),
                submission.row().digest(),
                files,
                validity.asOfSubmission(actor, files, no),
                locale);
    }

    FolderContent latest(Actor actor, FilingId id, Locale locale) {
        int no = lookup.find(actor, id).submissionNo();
        return no == 0 ? draft(actor, id, locale) : submitted(actor, id, no, locale);
    }

    FolderContent draft(Actor actor, FilingId id, Locale locale) {
        var filing = lookup.find(actor, id);
        if (!actor.actsFor(filing.enterprise())) {
            throw new NotFound();
        }
        var files = evidence.list(actor, new DossierId(id.value()));
        return new FolderContent(actor, filing, 0, clock.instant(), "", files, validity.of(actor, files), locale);
    }
}
