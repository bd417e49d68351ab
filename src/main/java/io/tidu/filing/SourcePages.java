package io.tidu.filing;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.Attempts;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * On which page of the evidence each figure stands: the firm says it while it fills in, officials while it is theirs to decide. What the
 * firm says is part of what it submits; what an official says is for officials, at every level. Firms hear nothing of that.
 */
@Service
public class SourcePages {

    private final Filings filings;
    private final FilingDossiers dossiers;
    private final FilingPermissions permissions;
    private final FilingSight sight;
    private final FilingReading reading;
    private final EvidenceService evidence;
    private final StoredSourcePages pages;
    private final LiveTopics topics;
    private final Attempts attempts;
    private final Clock clock;

    SourcePages(
            Filings filings,
            FilingDossiers dossiers,
            FilingPermissions permissions,
            FilingSight sight,
            FilingReading reading,
            EvidenceService evidence,
            StoredSourcePages pages,
            LiveTopics topics,
            Attempts attempts,
            Clock clock) {
        this.filings = filings;
        this.dossiers = dossiers;
        this.permissions = permissions;
        this.sight = sight;
        this.reading = reading;
        this.evidence = evidence;
        this.pages = pages;
        this.topics = topics;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Those a person sees beside the figures of a filing, by figure, the firm's first.
     *
     * @param view as the person opened it
     * @param files of the evidence, as the person sees them: another one is gone
     */
    public List<SourcePage> of(Actor actor, FilingView view, Collection<EvidenceRow> files) {
        var party = sight.partyIn(actor, view.row());
        var told = party.ofEnterprise()
                ? pages.drafted(view.id())
                : pages.submitted(view.id(), view.row().submissionNo());
        return told.stream().map(page -> page.beside(view.content(), files)).toList();
    }

    /** Whether the person may say on which page a figure stands. */
    public static boolean mayTell(FilingView view) {
        return view.permitted().allows(FilingAction.EDIT) || view.permitted().allows(FilingAction.RETURN);
    }

    /**
     * Says where a figure stands, instead of what the same side said before.
     *
     * @param view as the person looks at it
     * @throws NotFound if there is no such figure or file
     * @throws FilingRefused if the file has no such page
     * @throws NotAllowed if the filing is not with the person, or the firm has submitted anew
     */
    public void tell(Actor actor, FilingView view, FieldPath path, EvidenceId file, int page) {
        attempts.inTransaction(() -> {
            var side = telling(actor, view);
            var now = reading.open(actor, view.id());
            SourceRules.requireFigure(now, path);
            var row = files(actor, now).stream()
                    .filter(each -> each.id().equals(file))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            SourceRules.requirePage(row, page);
            pages.tell(view.id(), page(path, side, row, page, now, actor), actor);
            tellOthers(view, side);
        });
    }

    /** Takes back what the person's side said. */
    public void forget(Actor actor, FilingView view, FieldPath path) {
        attempts.inTransaction(() -> {
            var side = telling(actor, view);
            pages.forget(view.id(), side, path);
            tellOthers(view, side);
        });
    }

    private SourcePage page(FieldPath path, SourceSide side, EvidenceRow row, int page, FilingView view, Actor actor) {
        return new SourcePage(
                path,
                side,
                row.id(),
                row.slot(),
                row.fileName(),
                page,
                SourcePage.beginning(view.content(), path),
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false,
                false);
    }

    private SourceSide telling(Actor actor, FilingView seen) {
        var filing =
                filings.lock(List.of(seen.id().value())).stream().findFirst().orElseThrow(NotFound::new);
        var side = sight.partyIn(actor, filing).ofEnterprise() ? SourceSide.FIRM : SourceSide.OFFICE;
        permissions.require(
                actor, dossiers.of(filing), side == SourceSide.FIRM ? FilingAction.EDIT : FilingAction.RETURN);
        if (side == SourceSide.OFFICE && filing.submissionNo() != seen.row().submissionNo()) {
            throw new NotAllowed("filing.refused.submittedAnew");
        }
        return side;
    }

    private List<EvidenceRow> files(Actor actor, FilingView view) {
        var dossier = new DossierId(view.id().value());
        return actor.enterprise().isPresent()
                ? evidence.list(actor, dossier)
                : evidence.asOfSubmission(actor, dossier, view.row().submissionNo());
    }

    private void tellOthers(FilingView view, SourceSide side) {
        if (side == SourceSide.OFFICE) {
            topics.changed(LiveTopic.opinion(view.id().value()));
        }
    }
}
