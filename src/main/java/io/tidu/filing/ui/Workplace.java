package io.tidu.filing.ui;

import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.FilingPdf;
import io.tidu.filing.FilingService;
import io.tidu.filing.SourcePages;
import io.tidu.filing.check.FilingChecks;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.LiveScreens;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the parts of a filing's screen work with. The person is asked for anew at every call, never kept. */
@Component
record Workplace(
        FilingService filings,
        FilingPdf pdf,
        EvidenceService evidence,
        EvidenceSlots slots,
        VaultParts vault,
        SourcePages sources,
        FilingChecks checks,
        CurrentActor current,
        FilingWords words,
        LiveScreens live,
        List<FilingAside> asides,
        Clock clock) {

    Actor actor() {
        return current.require();
    }
}
