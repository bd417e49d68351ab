package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Turns what is typed into what is submitted: complete, judged, numbered and frozen. */
@Component
class Submitting {

    private final FilingDrafts drafts;
    private final FilingSubmissions submissions;
    private final FilingNumbers numbers;
    private final Judging judging;
    private final EnterpriseDirectory enterprises;
    private final EvidenceService evidence;
    private final RequiredEvidence required;
    private final StoredSourcePages sources;

    Submitting(
            FilingDrafts drafts,
            FilingSubmissions submissions,
            FilingNumbers numbers,
            Judging judging,
            EnterpriseDirectory enterprises,
            EvidenceService evidence,
            RequiredEvidence required,
            StoredSourcePages sources) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.numbers = numbers;
        this.judging = judging;
        this.enterprises = enterprises;
        this.evidence = evidence;
        this.required = required;
        this.sources = sources;
    }

    /** @throws FormIncomplete with everything that is wrong or missing, evidence included */
    FilingForm requireComplete(Actor actor, Dossier dossier) {
        var filing = dossier.filing();
        requireConfirmed(filing);
        var form = drafts.findById(filing.getId()).orElseThrow(NotFound::new).form();
        var problems = new ArrayList<>(judging.problems(form, dossier.round(), filing.enterprise()));
        var facts = judging.facts(form, dossier.round(), filing.enterprise());
        problems.addAll(required.missing(actor, dossier, required.slots(facts, dossier)));
        var blocking = problems.stream().filter(FieldProblem::blocking).toList();
        if (!blocking.isEmpty()) {
            throw new FormIncomplete(blocking);
        }
        return form;
    }

    void freeze(Actor actor, Dossier dossier, Instant now) {
        var form = requireComplete(actor, dossier);
        var filing = dossier.filing();
        var round = dossier.round();
        var enterprise = enterprises.find(filing.enterprise()).orElseThrow(NotFound::new);
        filing.isCalled(enterprise.name());
        if (filing.submissionNo() == 0) {
            filing.isAbout(enterprise);
            filing.beNumbered(numbers.next(judging.form(round).numberPrefix(), round.year()));
        }
        var facts = judging.facts(form, round, filing.enterprise());
        var assessment = judging.assess(facts, round, filing.row().countyCode());
        int no = filing.submissionNo() + 1;
        submissions.save(new FilingSubmission(filing.row(), no, form, facts, assessment, actor, now));
        evidence.freeze(actor, new DossierId(filing.getId()), no);
        sources.freeze(filing.id(), no);
        filing.beJudged(assessment);
    }

    private void requireConfirmed(Filing filing) {
        boolean confirmed = enterprises
                .find(filing.enterprise())
                .filter(EnterpriseRow::confirmed)
                .isPresent();
        if (!confirmed) {
            throw new FilingRefused("filing.refused.notConfirmed");
        }
    }
}
