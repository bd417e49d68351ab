package io.tidu.publication;

import io.tidu.filing.RoundId;
import io.tidu.filing.RoundRow;

/** What a notice takes over from the round of its filings. */
record RoundOfNotice(RoundId id, String rung, ListKind leadsTo, int year, int batch) {

    static RoundOfNotice of(RoundRow round) {
        return new RoundOfNotice(
                round.id(),
                round.rung().code(),
                switch (round.kind()) {
                    case NEW -> ListKind.RECOGNITION;
                    case REVIEW -> ListKind.REVIEW_PASSED;
                },
                round.year(),
                round.batch());
    }
}
