package io.tidu.filing.ui;

import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import io.tidu.filing.check.FilingChecks;
import io.tidu.filing.check.FilingChecks.Checked;
import io.tidu.filing.check.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the firm's papers say beside its figures. Papers are looked at when a step is opened, and compared anew at every change. */
class Offers {

    private final Workplace work;
    private @Nullable Checked papers;
    private Map<FieldPath, Proposal> offers = Map.of();

    Offers(Workplace work) {
        this.work = work;
    }

    /** Looks at the papers as they are now. */
    void look(FilingView view) {
        papers = checks().of(work.actor(), view);
        take(papers.proposals());
    }

    /** The form has changed. */
    void compare(FilingView view) {
        if (papers != null) {
            take(checks().again(papers, view));
        }
    }

    private FilingChecks checks() {
        return work.checks();
    }

    private void take(List<Proposal> proposals) {
        offers = proposals.stream().collect(Collectors.toMap(Proposal::path, Function.identity()));
    }

    /** What was found for a field. */
    Optional<Proposal> of(FieldPath path) {
        return Optional.ofNullable(offers.get(path)).filter(offer -> offer.place() != null);
    }
}
