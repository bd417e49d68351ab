package io.tidu.review.ui;

import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingId;
import io.tidu.filing.archive.RoundArchives;
import io.tidu.identity.Actor;
import io.tidu.review.BulkSelection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Packs the evidence of filings that stand on the desk. */
@Component
record Packing(RoundArchives archives, FilingDesk desk) {

    /** Says what the package would have, and asks whether it is to be made. */
    void offer(Actor actor, BulkSelection selection) {
        new PackDialog(actor, ids(actor, selection), archives).open();
    }

    private List<FilingId> ids(Actor actor, BulkSelection selection) {
        return switch (selection) {
            case BulkSelection.Chosen(var chosen) -> chosen;
            case BulkSelection.Matching(var filter) -> desk.ids(actor, filter, RoundArchives.MOST);
        };
    }
}
