package io.tidu.collaboration.ui;

import io.tidu.collaboration.DiscussionService;
import io.tidu.collaboration.UnsentMessages;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.filing.FilingView;
import io.tidu.filing.ui.FilingPanels;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.LiveScreens;
import java.util.List;
import org.springframework.stereotype.Component;

/** What discussions are shown with. The person is asked for anew at every call. */
@Component
record DiscussionParts(
        DiscussionService discussions,
        UnsentMessages unsent,
        EvidenceService evidence,
        FilingPanels panels,
        CurrentActor current,
        LiveScreens live) {

    Actor actor() {
        return current.require();
    }

    /** The files that can be discussed: those of the latest submission. */
    List<EvidenceRow> files(FilingView view) {
        return evidence.asOfSubmission(
                actor(), new DossierId(view.id().value()), view.row().submissionNo());
    }
}
