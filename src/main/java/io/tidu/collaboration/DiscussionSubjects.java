package io.tidu.collaboration;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingView;
import io.tidu.identity.Actor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses to discuss what the latest submission does not have: nobody could find it. */
@Component
class DiscussionSubjects {

    private final FilingService filings;
    private final EvidenceService evidence;

    DiscussionSubjects(FilingService filings, EvidenceService evidence) {
        this.filings = filings;
        this.evidence = evidence;
    }

    /** @return the name of the file, if it is a page of one */
    @Nullable
    String require(Actor actor, Seat seat, Subject subject) {
        return switch (subject) {
            case Subject.Whole whole -> null;
            case Subject.Figure(var path) ->
                figure(filings.open(actor, seat.filing().id()), path);
            case Subject.Page page -> page(actor, seat, page).fileName();
        };
    }

    private static @Nullable String figure(FilingView view, FieldPath path) {
        if (view.form().field(path).filter(field -> fits(view, field, path)).isEmpty()) {
            throw new DiscussionRefused("collaboration.refused.noSuchSubject");
        }
        return null;
    }

    private static boolean fits(FilingView view, FieldDefinition field, FieldPath path) {
        return switch (path) {
            case FieldPath.Single single -> !field.yearly();
            case FieldPath.Yearly yearly ->
                view.form().yearsOf(field, view.round().lastYear()).contains(yearly.year());
            case FieldPath.Cell cell -> view.content().rows(cell.code()).contains(cell.row());
        };
    }

    private EvidenceRow page(Actor actor, Seat seat, Subject.Page page) {
        var filing = seat.filing();
        return evidence.asOfSubmission(actor, new DossierId(filing.id().value()), filing.submissionNo()).stream()
                .filter(row -> row.id().equals(page.file()))
                .filter(row -> page.page() >= 1 && page.page() <= Objects.requireNonNullElse(row.pages(), 1))
                .findFirst()
                .orElseThrow(() -> new DiscussionRefused("collaboration.refused.noSuchSubject"));
    }
}
