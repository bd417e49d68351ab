package io.tidu.filing;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What differs between two submissions of a filing. */
@Component
@Transactional(readOnly = true)
class SubmissionComparison {

    private final Filings filings;
    private final FilingSight sight;
    private final FilingDossiers dossiers;
    private final FilingSubmissions submissions;
    private final Judging judging;
    private final EvidenceService evidence;

    SubmissionComparison(
            Filings filings,
            FilingSight sight,
            FilingDossiers dossiers,
            FilingSubmissions submissions,
            Judging judging,
            EvidenceService evidence) {
        this.filings = filings;
        this.sight = sight;
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.judging = judging;
        this.evidence = evidence;
    }

    /** Most filings have been submitted once, and nothing more is read of them. */
    Optional<SubmissionChanges> sinceReturn(Actor actor, FilingId id) {
        var filing = seen(actor, id);
        int latest = filing.submissionNo();
        return latest < 2 ? Optional.empty() : Optional.of(between(actor, filing, latest - 1, latest));
    }

    SubmissionChanges between(Actor actor, FilingId id, int from, int to) {
        return between(actor, seen(actor, id), from, to);
    }

    private SubmissionChanges between(Actor actor, Filing filing, int from, int to) {
        var dossier = dossiers.of(filing);
        var before = frozen(filing, from);
        var after = frozen(filing, to);
        var form = judging.form(dossier.round());
        var fields = FormDifference.between(form, before, after);
        var files = evidence.changes(actor, new DossierId(filing.getId()), from, to);
        var answers = new ReturnAnswers(form, fields, files).to(ReturnAnswers.asked(dossier.events(), from, to));
        return new SubmissionChanges(from, to, fields, files, answers);
    }

    private Filing seen(Actor actor, FilingId id) {
        var filing = filings.findById(id.value()).orElseThrow(NotFound::new);
        sight.partyIn(actor, filing);
        return filing;
    }

    private FilingForm frozen(Filing filing, int no) {
        return submissions
                .findByFilingIdAndNo(filing.getId(), no)
                .orElseThrow(NotFound::new)
                .form();
    }
}
