package io.tidu.filing.ui;

import io.tidu.evidence.EvidenceId;
import java.util.Optional;

/** A screen on which the evidence can be looked at page by page. */
public interface PageGround {

    /** The page before the person's eyes; of a file without pages the first. */
    record PageShown(EvidenceId file, int page) {}

    void showPage(EvidenceId file, int page);

    /** Empty where no file is being looked at. */
    Optional<PageShown> shown();
}
