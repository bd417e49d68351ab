package io.tidu.filing.check;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceReading;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.Validity;
import io.tidu.evidence.ValidityPeriod;
import io.tidu.evidence.text.Vocabulary;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import io.tidu.filing.PastFigures;
import io.tidu.identity.Actor;
import io.tidu.shared.Zone;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredFilingChecks implements FilingChecks {

    private final EvidenceService evidence;
    private final EvidenceReading readings;
    private final EvidenceValidity validity;
    private final EnterpriseDirectory enterprises;
    private final PastFigures past;
    private final Clock clock;
    private final CheckRules rules;
    private final CrossChecks checks;

    StoredFilingChecks(
            EvidenceService evidence,
            EvidenceReading readings,
            EvidenceValidity validity,
            EnterpriseDirectory enterprises,
            PastFigures past,
            Vocabulary words,
            Clock clock)
            throws IOException {
        this.evidence = evidence;
        this.readings = readings;
        this.validity = validity;
        this.enterprises = enterprises;
        this.past = past;
        this.clock = clock;
        this.rules = CheckRules.delivered();
        this.checks = new CrossChecks(rules, words);
    }

    @Override
    public CheckRules rules() {
        return rules;
    }

    @Override
    @Transactional(readOnly = true)
    public Checked of(Actor actor, FilingView view) {
        boolean ofFirm = actor.enterprise().isPresent();
        var papers = papers(actor, view, ofFirm);
        var filing = ofFirm ? typed(view, papers) : submitted(actor, view, papers);
        return new Checked(papers, checks.proposals(filing), ofFirm ? List.of() : checks.questions(filing));
    }

    @Override
    public List<Proposal> again(Checked known, FilingView view) {
        return checks.proposals(typed(view, known.papers()));
    }

    private List<Paper> papers(Actor actor, FilingView view, boolean ofFirm) {
        var dossier = new DossierId(view.id().value());
        List<EvidenceRow> files = ofFirm
                ? evidence.list(actor, dossier)
                : evidence.asOfSubmission(actor, dossier, view.row().submissionNo());
        var read = readings.of(actor, files);
        // a firm is asked nothing, and its proposals need no days it has said itself
        var said = ofFirm
                ? Map.<EvidenceId, Validity>of()
                : validity.asOfSubmission(actor, files, view.row().submissionNo());
        return files.stream()
                .map(file -> Paper.of(file, Objects.requireNonNull(read.get(file.id())), period(said.get(file.id()))))
                .toList();
    }

    private static @Nullable ValidityPeriod period(@Nullable Validity said) {
        return said == null ? null : said.period();
    }

    private CheckCase typed(FilingView view, List<Paper> papers) {
        return compared(view, papers, day(clock.instant()), Set.of(view.row().enterpriseName()), Map.of());
    }

    private CheckCase submitted(Actor actor, FilingView view, List<Paper> papers) {
        var submitted = view.row().submittedAt();
        var day = day(submitted == null ? clock.instant() : submitted);
        return compared(view, papers, day, names(view), past.before(actor, view.row()));
    }

    private static CheckCase compared(
            FilingView view, List<Paper> papers, LocalDate day, Set<String> names, Map<FieldPath, String> before) {
        var closes = day(view.round().closesAt().minusNanos(1));
        return new CheckCase(
                view.form(),
                view.content(),
                names,
                view.row().creditCode(),
                view.round().lastYear(),
                day(view.round().opensAt()),
                day.isAfter(closes) ? day : closes,
                day,
                papers,
                before);
    }

    /** Papers of last year carry the name of last year. */
    private Set<String> names(FilingView view) {
        var names = new HashSet<>(Set.of(view.row().enterpriseName()));
        enterprises
                .nameOn(view.row().enterprise(), LocalDate.of(view.round().lastYear(), Month.DECEMBER, 31))
                .ifPresent(names::add);
        return names;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Zone.SHANGHAI).toLocalDate();
    }
}
