package io.tidu.filing;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.ladder.Assessment;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows filings: to the enterprise as they are being typed, to officials as they were submitted. */
@Component
@Transactional(readOnly = true)
class FilingReading {

    private final Filings filings;
    private final FilingDrafts drafts;
    private final FilingSubmissions submissions;
    private final FilingDossiers dossiers;
    private final FilingPermissions permissions;
    private final FilingSight sight;
    private final Deadlines deadlines;
    private final Judging judging;
    private final RequiredEvidence required;
    private final EvidenceService evidence;
    private final FilingPast past;
    private final Turns turns;
    private final Clock clock;

    FilingReading(
            Filings filings,
            FilingDrafts drafts,
            FilingSubmissions submissions,
            FilingDossiers dossiers,
            FilingPermissions permissions,
            FilingSight sight,
            Deadlines deadlines,
            Judging judging,
            RequiredEvidence required,
            EvidenceService evidence,
            FilingPast past,
            Turns turns,
            Clock clock) {
        this.filings = filings;
        this.drafts = drafts;
        this.submissions = submissions;
        this.dossiers = dossiers;
        this.permissions = permissions;
        this.sight = sight;
        this.deadlines = deadlines;
        this.judging = judging;
        this.required = required;
        this.evidence = evidence;
        this.past = past;
        this.turns = turns;
        this.clock = clock;
    }

    FilingView open(Actor actor, FilingId id) {
        var dossier = dossier(actor, id);
        return sight.partyIn(actor, dossier.filing()).ofEnterprise()
                ? typed(actor, dossier)
                : submitted(actor, dossier);
    }

    FilingView open(Actor actor, String numberOrKey) {
        return open(actor, find(numberOrKey).id());
    }

    private Filing find(String numberOrKey) {
        return filings.findByNumber(numberOrKey)
                .or(() -> key(numberOrKey).flatMap(filings::findById))
                .orElseThrow(NotFound::new);
    }

    private static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private FilingView typed(Actor actor, Dossier dossier) {
        var filing = dossier.filing();
        var round = dossier.round();
        var draft = drafts.findById(filing.getId()).orElseThrow(NotFound::new);
        var form = draft.form();
        var problems = new ArrayList<>(judging.problems(form, round, filing.enterprise()));
        var facts = judging.facts(form, round, filing.enterprise());
        var needed = required.slots(facts, dossier);
        problems.addAll(required.missing(actor, dossier, needed));
        var assessment = judging.assess(facts, round, filing.row().countyCode());
        return view(actor, dossier, form, draft.revision(), problems, assessment, needed);
    }

    private FilingView submitted(Actor actor, Dossier dossier) {
        var latest = frozen(dossier.filing(), dossier.filing().submissionNo());
        return view(
                actor,
                dossier,
                latest.form(),
                0,
                List.of(),
                latest.assessment(),
                required.slots(latest.facts(), dossier));
    }

    private FilingView view(
            Actor actor,
            Dossier dossier,
            FilingForm form,
            long revision,
            List<FieldProblem> problems,
            Assessment assessment,
            List<RequiredSlot> needed) {
        return new FilingView(
                dossier.filing().row(),
                dossier.round(),
                judging.form(dossier.round()),
                form,
                revision,
                judging.derived(form, dossier.round()),
                problems,
                assessment,
                needed,
                turns.of(dossier, clock.instant()),
                deadlines.submission(dossier),
                past.returned(actor, dossier),
                permissions.permitted(actor, dossier));
    }

    Permitted permitted(Actor actor, FilingId id) {
        return permissions.permitted(actor, dossier(actor, id));
    }

    List<HistoryRow> history(Actor actor, FilingId id) {
        return past.of(actor, dossier(actor, id));
    }

    List<SubmissionRow> submissions(Actor actor, FilingId id) {
        return submissions.rowsOf(dossier(actor, id).filing().getId());
    }

    Submission submission(Actor actor, FilingId id, int no) {
        var dossier = dossier(actor, id);
        var frozen = frozen(dossier.filing(), no);
        var files = evidence.asOfSubmission(actor, new DossierId(id.value()), no);
        return new Submission(
                dossier.filing().row(),
                dossier.round(),
                frozen.row(),
                frozen.form(),
                judging.derived(frozen.form(), dossier.round()),
                files,
                frozen.facts(),
                frozen.assessment());
    }

    List<FilingRow> liveOf(EnterpriseId enterprise) {
        return filings.liveOf(enterprise.value()).stream().map(Filing::row).toList();
    }

    private FilingSubmission frozen(Filing filing, int no) {
        return submissions.findByFilingIdAndNo(filing.getId(), no).orElseThrow(NotFound::new);
    }

    private Dossier dossier(Actor actor, FilingId id) {
        var filing = filings.findById(id.value()).orElseThrow(NotFound::new);
        sight.partyIn(actor, filing);
        return dossiers.of(filing);
    }
}
