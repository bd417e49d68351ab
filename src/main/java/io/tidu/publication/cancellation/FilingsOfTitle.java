package io.tidu.publication.cancellation;

import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.RoundService;
import io.tidu.ladder.FilingKind;
import io.tidu.shared.EnterpriseId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a firm has under way, by what the end of one of its titles does to it. */
@Component
class FilingsOfTitle {

    /** @param stopped reviews of the title; goingOn everything else */
    record UnderWay(List<FilingRow> stopped, List<FilingRow> goingOn) {}

    private final FilingService filings;
    private final RoundService rounds;

    FilingsOfTitle(FilingService filings, RoundService rounds) {
        this.filings = filings;
        this.rounds = rounds;
    }

    UnderWay of(EnterpriseId firm, String rung) {
        var stopped = new ArrayList<FilingRow>();
        var goingOn = new ArrayList<FilingRow>();
        filings.liveOf(firm).forEach(each -> (reviews(each, rung) ? stopped : goingOn).add(each));
        return new UnderWay(stopped, goingOn);
    }

    private boolean reviews(FilingRow filing, String rung) {
        return filing.rung().code().equals(rung)
                && rounds.find(filing.round())
                        .filter(round -> round.kind() == FilingKind.REVIEW)
                        .isPresent();
    }
}
