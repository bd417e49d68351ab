package io.tidu.review;

import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingId;
import java.util.List;

/** Which filings are meant. */
public sealed interface BulkSelection {

    /** These. */
    record Chosen(List<FilingId> ids) implements BulkSelection {
        public Chosen {
            ids = List.copyOf(ids);
        }
    }

    /** All that a filter finds when the job is planned, on every page of the list. */
    record Matching(DeskFilter filter) implements BulkSelection {}
}
